-- Reads JSON into tables without decoding it: a scalar stays the JSON text it was, so that it can be put into another
-- JSON text as it is. Keys lose their quotes. Envoy brings no JSON library; the input is Envoy's own output, so that
-- nothing is checked: on anything else a Lua error leaves the answer as it was.
local function read_json(text)
  local at = 1
  local read_value

  local function next_char()
    at = text:find("%S", at)
    return text:sub(at, at)
  end

  local function read_string()
    local from = at
    at = at + 1
    while true do
      local stop = text:find('["\\]', at)
      at = stop + 1
      if text:sub(stop, stop) == '"' then
        return text:sub(from, stop)
      end
      at = at + 1 -- what a backslash escapes
    end
  end

  local function read_list(close, read_item)
    at = at + 1
    if next_char() == close then
      at = at + 1
      return
    end
    repeat
      next_char()
      read_item()
      local separator = next_char()
      at = at + 1
    until separator == close
  end

  function read_value()
    local char = next_char()
    if char == "{" then
      local object = {}
      read_list("}", function()
        local key = read_string():sub(2, -2)
        next_char()
        at = at + 1
        object[key] = read_value()
      end)
      return object
    elseif char == "[" then
      local list = {}
      read_list("]", function() list[#list + 1] = read_value() end)
      return list
    elseif char == '"' then
      return read_string()
    end
    local from = at
    at = text:find("[%s,%]}]", at) or #text + 1
    return text:sub(from, at - 1)
  end

  return read_value()
end
