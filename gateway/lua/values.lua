-- One value of a request, made fit for the field it is meant for. What each field is comes from the contract, see
-- gateway/schema.py; the adapters (`text_as`, `list_as`, `local_time`) from the dialect.
--
-- `context` is the request's state: `dialect`, `english`, `problems` (a list that grows), `root` (the request message).

local values = {}

local PROBLEMS = {
  number = { fr = "doit être un nombre", en = "must be a number" },
  string = { fr = "doit être un texte", en = "must be text" },
  bytes = { fr = "doit être un texte en base64", en = "must be base64 text" },
  bool = { fr = "doit être true ou false", en = "must be true or false" },
  timestamp = { fr = "doit être une date et une heure", en = "must be a date and time" },
  message = { fr = "doit être un objet", en = "must be an object" },
  map = { fr = "doit être un objet", en = "must be an object" },
  limit = { fr = "doit être un nombre entier de 1 à %d", en = "must be a whole number from 1 to %d" },
  page = { fr = "doit être un nombre entier à partir de 1", en = "must be a whole number from 1 on" },
}

-- No time or number is longer; a pattern that trims spaces would take the square of the time for a megabyte of them.
local MAX_SHORT = 400

function values.text_of(problem, english)
  local texts = PROBLEMS[problem] or PROBLEMS.string
  return english and texts.en or texts.fr
end

function values.one_of(listed, english)
  return (english and "must be one of " or "doit être l'une des valeurs ") .. listed
end

-- The values that a field of an enum takes, as the dialect writes them; nil for a field of another kind.
function values.offered(dialect, field)
  return field.kind == "enum" and (field.offers or dialect.enum_values[field.type]) or nil
end

-- `problem` is what is wrong, for dialects that name it.
function values.refuse(context, path, description, problem)
  context.problems[#context.problems + 1] = { field = path, description = description, problem = problem }
end

-- What a field takes, in a word: its kind, and of numbers whether they are whole.
function values.problem_of(field)
  return field.whole and "integer" or field.kind
end

-- The field of a message that a key means: its exact name in the contract or the dialect first, else whatever differs
-- only by case and underscores.
function values.field(context, message, key)
  local fields = context.dialect.messages[message]
  return fields and (fields[key] or fields[text.fold(key)])
end

-- RFC 3339 from what clients write: a space instead of the T, no seconds, more than nine digits, no zone, a date alone.
-- `+01:00` in a query that nobody encoded has become ` 01:00`. Nil for anything else.
local function timestamp(written, local_time)
  if #written > MAX_SHORT then
    return nil
  end
  local date, rest = written:match("^%s*(%d%d%d%d%-%d%d%-%d%d)(.-)%s*$")
  if not date then
    return nil
  elseif rest == "" then
    return local_time and date .. "T00:00:00" .. local_time
  end
  local minutes, seconds, zone = rest:match("^[Tt ](%d%d:%d%d)([:%d%.]*)(.*)$")
  if not minutes then
    return nil
  end
  local whole, fraction = seconds:match("^(:%d%d)%.?(%d*)$")
  if not whole then
    if seconds ~= "" then
      return nil
    end
    whole, fraction = ":00", ""
  end
  if fraction ~= "" then
    fraction = "." .. fraction:sub(1, 9)
  end
  if zone == "" then
    zone = local_time
  elseif zone:match("^%s*[zZ]$") then
    zone = "Z"
  else
    local sign, hours, rest_minutes = zone:match("^([ +-])(%d%d):?(%d?%d?)$")
    if not sign or #rest_minutes == 1 then
      return nil
    end
    zone = (sign == "-" and "-" or "+") .. hours .. ":" .. (rest_minutes == "" and "00" or rest_minutes)
  end
  return zone and date .. "T" .. minutes .. whole .. fraction .. zone
end

-- The names in an update mask, in whatever spelling, as the contract has them.
local function mask(context, written)
  local paths = {}
  for path in written:gmatch("[^,%s]+") do
    local message, names = context.root, {}
    for part in path:gmatch("[^%.]+") do
      local field = message and values.field(context, message, part)
      names[#names + 1] = field and field.name or part
      message = field and field.type
    end
    paths[#paths + 1] = table.concat(names, ".")
  end
  return json.quote(table.concat(paths, ","))
end

local BOOLS = { ["true"] = "true", ["false"] = "false", ["1"] = "true", ["0"] = "false" }

-- A scalar's JSON text for a field of each kind: nil where it does not fit.
local SCALARS = {
  string = function(_, _, raw)
    if json.is_string(raw) then
      return raw
    end
    return json.is_number(raw) and '"' .. raw .. '"' or nil
  end,
  number = function(_, _, raw)
    if not json.is_string(raw) then
      return json.is_number(raw) and raw or nil
    end
    local number = #raw <= MAX_SHORT and json.decode(raw):match("^%s*(.-)%s*$")
    local parsed = number and json.parse(number)
    return json.is_number(parsed) and parsed or nil
  end,
  bool = function(_, _, raw)
    return BOOLS[json.is_string(raw) and json.decode(raw):lower() or raw]
  end,
  enum = function(context, field, raw)
    if json.is_number(raw) then
      return raw
    end
    local names = context.dialect.enum_names[field.type]
    local name = json.is_string(raw) and json.decode(raw)
    local known = name and (names[name] or names[text.fold(name)])
    return known and json.quote(known)
  end,
  timestamp = function(context, _, raw)
    local read = json.is_string(raw) and timestamp(json.decode(raw), context.dialect.local_time)
    return read and json.quote(read) or nil
  end,
  bytes = function(_, _, raw)
    local written = json.is_string(raw) and json.decode(raw)
    -- Said here, because the transcoder says no more than that something is wrong.
    return written and not written:find("[^%w+/_=-]") and raw or nil
  end,
  mask = function(context, _, raw)
    return json.is_string(raw) and mask(context, json.decode(raw)) or nil
  end,
  -- What is no business of ours: durations, wrappers.
  raw = function(_, _, raw)
    return raw
  end,
}

-- A scalar for a field; where it does not fit the request is refused.
function values.scalar(context, field, raw, path)
  local read = SCALARS[field.kind] and SCALARS[field.kind](context, field, raw)
  if read then
    return read
  end
  local listed = values.offered(context.dialect, field)
  values.refuse(context, path, listed and values.one_of(listed, context.english)
    or values.text_of(field.kind, context.english), values.problem_of(field))
  return "null"
end

local one

-- `taken` says what of this object the path or a fixed value decides: names of the contract → true, or the same inside.
function values.object(context, message, object, taken, path)
  local order, given = {}, {}
  for index = 1, #object, 2 do
    local field = values.field(context, message, object[index])
    if field and (not taken or taken[field.name] ~= true) then
      if given[field] == nil then
        order[#order + 1] = field
      end
      given[field] = object[index + 1] -- the last of several that mean the same field counts
    end
  end
  local read = { object = true }
  for _, field in ipairs(order) do
    local value = given[field]
    if value ~= "null" then -- null is as good as absent
      read[#read + 1] = field.name
      read[#read + 1] = values.read(context, field, value, taken and taken[field.name], path .. field.name)
    end
  end
  return read
end

-- `{formatted: …}` from a plate as text, `{longitude: …, latitude: …}` from a pair, where the dialect says so.
local function adapted(context, message, value)
  local as_text, as_list = context.dialect.text_as[message], context.dialect.list_as[message]
  if as_text and json.is_string(value) then
    return { object = true, as_text, value }
  elseif as_list and #as_list == 1 and type(value) == "table" and not value.object then
    return { object = true, as_list[1], value } -- the whole array is this field
  elseif as_list and type(value) == "table" and not value.object and #value <= #as_list then
    local object = { object = true }
    for index, name in ipairs(as_list) do
      if value[index] then
        object[#object + 1] = name
        object[#object + 1] = value[index]
      end
    end
    return object
  end
end

-- One value of a field that may be a list of such.
function one(context, field, value, taken, path)
  if field.kind == "any" then
    return value
  elseif field.kind == "message" then
    if type(value) ~= "table" or not value.object then
      value = adapted(context, field.type, value)
    end
    if value then
      return values.object(context, field.type, value, taken, path .. ".")
    end
  elseif field.kind == "map" then
    if type(value) == "table" and value.object then
      local read = { object = true }
      for index = 1, #value, 2 do
        read[index] = value[index]
        read[index + 1] = one(context, field.value, value[index + 1], nil, path)
      end
      return read
    end
  elseif type(value) == "string" then
    return values.scalar(context, field, value, path)
  elseif field.kind == "raw" then
    return value
  elseif field.kind == "mask" and not value.object then
    local names = {}
    for _, name in ipairs(value) do
      names[#names + 1] = json.is_string(name) and json.decode(name) or nil
    end
    return mask(context, table.concat(names, ","))
  end
  values.refuse(context, path, values.text_of(field.kind, context.english), values.problem_of(field))
  return "null"
end

-- The value of a field, with names of the contract in it. What does not fit is added to `context.problems`.
function values.read(context, field, value, taken, path)
  if not field.repeated then
    return one(context, field, value, taken, path)
  elseif type(value) ~= "table" or value.object then
    return { one(context, field, value, nil, path) }
  end
  local list = {}
  for index, item in ipairs(value) do
    list[index] = one(context, field, item, nil, path .. "[" .. index - 1 .. "]")
  end
  return list
end

return values
