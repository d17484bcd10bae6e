-- JSON after RFC 8259, strict: what `parse` accepts is JSON, and what `print` writes is the same JSON in one canonical
-- form, so that the transcoder behind us cannot read a text differently from how we did.
--
-- It is our own because Envoy brings no JSON library for Lua and PyPI has none; gateway/README.md ("Why Lua") has the
-- figures of what else there is. A small body costs less than can be measured, a megabyte of the worst kind 0.2 s.
--
-- A value is kept as it is needed here:
--   a scalar is its JSON text, quotes and escapes included, so that it goes into another text as it is;
--   an array is a Lua list;
--   an object is a list `{object = true, key, value, key, value}` in the order of the text, its keys decoded.

local MAX_DEPTH = 64

local byte, find, match, sub, char, concat = string.byte, string.find, string.match, string.sub, string.char, table.concat

local ESCAPES = {
  ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t",
}
local LITERALS = { ["true"] = true, ["false"] = true, ["null"] = true }

local json = {}

-- Well-formed UTF-8: nothing is left of the text when all that is well formed is taken out.
function json.is_utf8(text)
  if not find(text, "[\128-\255]") then
    return true
  end
  local rest = text:gsub("[^\128-\255]+", " ")
  rest = rest:gsub("\240[\144-\191][\128-\191][\128-\191]", " "):gsub("[\241-\243][\128-\191][\128-\191][\128-\191]", " ")
    :gsub("\244[\128-\143][\128-\191][\128-\191]", " ")
  rest = rest:gsub("\224[\160-\191][\128-\191]", " "):gsub("\237[\128-\159][\128-\191]", " ")
    :gsub("[\225-\236\238\239][\128-\191][\128-\191]", " ")
  rest = rest:gsub("[\194-\223][\128-\191]", " ")
  return not find(rest, "[\128-\255]")
end

local function utf8(code)
  if code < 0x80 then
    return char(code)
  elseif code < 0x800 then
    return char(0xC0 + math.floor(code / 0x40), 0x80 + code % 0x40)
  elseif code < 0x10000 then
    return char(0xE0 + math.floor(code / 0x1000), 0x80 + math.floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
  end
  return char(
    0xF0 + math.floor(code / 0x40000), 0x80 + math.floor(code / 0x1000) % 0x40,
    0x80 + math.floor(code / 0x40) % 0x40, 0x80 + code % 0x40
  )
end

-- The text that a JSON string stands for.
function json.decode(raw)
  local text = sub(raw, 2, -2)
  if not find(text, "\\", 1, true) then
    return text
  end
  text = text:gsub("\\u([dD][89abAB]%x%x)\\u(%x%x%x%x)", function(high, low)
    return utf8(0x10000 + (tonumber(high, 16) - 0xD800) * 0x400 + tonumber(low, 16) - 0xDC00)
  end)
  -- A backslash and what it escapes are always taken together, so that `\\u0041` stays what it says.
  return (text:gsub("\\(.)(%x?%x?%x?%x?)", function(escape, digits)
    if escape == "u" then
      return utf8(tonumber(digits, 16))
    end
    return ESCAPES[escape] .. digits
  end))
end

-- The JSON string for a text.
function json.quote(text)
  return '"' .. text:gsub('[%z\1-\31"\\]', function(each)
    if each == '"' or each == "\\" then
      return "\\" .. each
    end
    return ("\\u%04x"):format(byte(each))
  end) .. '"'
end

function json.is_string(value)
  return type(value) == "string" and byte(value) == 34
end

function json.is_number(value)
  return type(value) == "string" and find(value, "^[-%d]") ~= nil
end

-- The value of a key in an object, nil where it is not there.
function json.get(object, key)
  for index = 1, #object, 2 do
    if object[index] == key then
      return object[index + 1]
    end
  end
end

local function fail(problem, at)
  error({ problem = problem .. " at byte " .. at }, 0)
end

local function skip_space(text, at)
  return find(text, "[^ \t\r\n]", at) or #text + 1
end

-- Where the string that begins at `from` ends. Escapes are checked, surrogates in pairs included.
local function string_end(text, from)
  local at = from + 1
  while true do
    local stop = find(text, '[%z\1-\31"\\]', at)
    if not stop then
      fail("a string has no end", from)
    end
    local code = byte(text, stop)
    if code == 34 then
      return stop
    elseif code ~= 92 then
      fail("a control character in a string", stop)
    end
    if find(text, '^["\\/bfnrt]', stop + 1) then
      at = stop + 2
    elseif find(text, "^u[dD][89abAB]%x%x\\u[dD][c-fC-F]%x%x", stop + 1) then
      at = stop + 12
    elseif find(text, "^u%x%x%x%x", stop + 1) and not find(text, "^u[dD][89a-fA-F]", stop + 1) then
      at = stop + 6
    else
      fail("an unknown escape in a string", stop)
    end
  end
end

local function number_end(text, at)
  local after = match(text, "^-?[1-9]%d*()", at) or match(text, "^-?0()", at)
  if not after then
    fail(at > #text and "no value: unexpected end of string" or "no value", at)
  end
  after = match(text, "^%.%d+()", after) or after
  return match(text, "^[eE][+-]?%d+()", after) or after
end

local parse_value

-- The items between the brackets; `at` is after the opening one. Gives the list and where the text goes on.
local function parse_items(text, at, depth, close, items)
  if depth > MAX_DEPTH then
    fail("more than " .. MAX_DEPTH .. " levels", at)
  end
  local count, is_object = 0, items.object
  at = skip_space(text, at)
  if byte(text, at) == close then
    return items, at + 1
  end
  while true do
    if is_object then
      if byte(text, at) ~= 34 then
        fail("no key in quotes", at)
      end
      local stop = string_end(text, at)
      count = count + 1
      items[count] = json.decode(sub(text, at, stop))
      at = skip_space(text, stop + 1)
      if byte(text, at) ~= 58 then
        fail("no colon", at)
      end
      at = skip_space(text, at + 1)
    end
    count = count + 1
    items[count], at = parse_value(text, at, depth)
    at = skip_space(text, at)
    local separator = byte(text, at)
    if separator == close then
      return items, at + 1
    elseif separator ~= 44 then
      fail("neither a comma nor the end", at)
    end
    at = skip_space(text, at + 1)
  end
end

function parse_value(text, at, depth)
  local code = byte(text, at)
  if code == 34 then
    local stop = string_end(text, at)
    return sub(text, at, stop), stop + 1
  elseif code == 123 then
    return parse_items(text, at + 1, depth + 1, 125, { object = true })
  elseif code == 91 then
    return parse_items(text, at + 1, depth + 1, 93, {})
  end
  local word = match(text, "^%l+", at)
  if word and LITERALS[word] then
    return word, at + #word
  end
  local after = number_end(text, at)
  return sub(text, at, after - 1), after
end

local function parse_whole(text)
  local value, at = parse_value(text, skip_space(text, 1), 0)
  at = skip_space(text, at)
  if at <= #text then
    fail("more after the end", at)
  end
  return value
end

-- The value, or nil and what is wrong with the text. Takes time in proportion to the text and never fails. What Envoy
-- itself has written is UTF-8 for certain (`is_ours`); everything else is checked for that as well.
function json.parse(text, is_ours)
  if not is_ours and not json.is_utf8(text) then
    return nil, "not UTF-8"
  end
  local fine, value = pcall(parse_whole, text)
  if fine then
    return value
  end
  return nil, type(value) == "table" and value.problem or "not JSON"
end

local function write(value, out)
  if type(value) == "string" then
    out[#out + 1] = value
  elseif value.object then
    for index = 1, #value, 2 do
      out[#out + 1] = (index == 1 and "{" or ",") .. json.quote(value[index]) .. ":"
      write(value[index + 1], out)
    end
    out[#out + 1] = #value == 0 and "{}" or "}"
  else
    for index = 1, #value do
      out[#out + 1] = index == 1 and "[" or ","
      write(value[index], out)
    end
    out[#out + 1] = #value == 0 and "[]" or "]"
  end
end

-- The JSON text of a value, without spaces.
function json.print(value)
  local out = {}
  write(value, out)
  return concat(out)
end

return json
