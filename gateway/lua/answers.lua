-- Successful answers: status, envelope, `_id`, and whatever shape a dialect wants. What only adds text at the edges works
-- on the text; only a route whose messages need another shape (`route.shape`, `route.bare`) pays for parsing.

local answers = {}

local OBJECT_ID = ('"id":"(' .. ("%x"):rep(24) .. ')"')

local function enveloped(body, envelope)
  if envelope == "none" then
    return body
  elseif body == "{}" then
    return '{"success":true,"data":null}'
  elseif envelope == "front" then
    return '{"success":true,' .. body:sub(2)
  end
  return '{"success":true,"data":' .. body .. "}"
end

-- Puts keys before those of an object; `keys` is JSON without the braces.
local function in_front(body, keys)
  return body == "{}" and "{" .. keys .. "}" or "{" .. keys .. "," .. body:sub(2)
end

local shaped

local function map_strings(value, change)
  if type(value) == "table" then
    local list = {}
    for index, item in ipairs(value) do
      list[index] = map_strings(item, change)
    end
    return list
  end
  return json.is_string(value) and json.quote(change(json.decode(value))) or value
end

-- A message, or a list of such, as `names` say: the list of these fields, or the one field.
local function picked(value, adapter)
  if type(value) ~= "table" then
    return value
  elseif not value.object then
    local list = {}
    for index, item in ipairs(value) do
      list[index] = picked(item, adapter)
    end
    return list
  elseif adapter[1] == "text" then
    return json.get(value, adapter[2]) or '""'
  end
  local pair = {}
  for index = 2, #adapter do
    pair[index - 1] = json.get(value, adapter[index]) or "0"
  end
  return pair
end

local PRINTERS = {
  pairs = picked,
  text = picked,
  no_spaces = function(value) return map_strings(value, function(plain) return (plain:gsub("%s", "")) end) end,
  upper = function(value) return map_strings(value, string.upper) end,
  lower = function(value) return map_strings(value, string.lower) end,
}

local function printed(shapes, field, value)
  if field.message then
    value = shaped(shapes, field.message, value)
  end
  for _, adapter in ipairs(field.print or {}) do
    value = PRINTERS[adapter[1]](value, adapter)
  end
  return value
end

-- A message, or a list of such, in the dialect's shape; `shapes` comes from gateway/schema.py.
function shaped(shapes, message, value)
  if type(value) ~= "table" then
    return value
  elseif not value.object then
    local list = {}
    for index, item in ipairs(value) do
      list[index] = shaped(shapes, message, item)
    end
    return list
  end
  local shape, result, there = shapes[message], { object = true }, {}
  for index = 1, #value, 2 do
    local key, inner = value[index], value[index + 1]
    local field = shape.fields[key]
    there[key] = true
    if field then
      inner = printed(shapes, field, inner)
    end
    if field and field.lift and type(inner) == "table" and inner.object then
      for place = 1, #inner do
        result[#result + 1] = inner[place]
      end
    else
      result[#result + 1] = key
      result[#result + 1] = inner
      for _, name in ipairs(field and field.also or {}) do
        result[#result + 1] = name
        result[#result + 1] = inner
      end
    end
  end
  for _, key in ipairs(shape.nulls or {}) do
    if not there[key] then
      local field = shape.fields[key]
      for _, name in ipairs({ key, unpack(field and field.also or {}) }) do
        result[#result + 1] = name
        result[#result + 1] = "null"
      end
    end
  end
  return result
end

local function reshape(route, body)
  local value = json.parse(body, true)
  if type(value) ~= "table" then
    return body
  end
  if route.shape then
    value = shaped(route.dialect.shapes, route.shape, value)
  end
  if route.bare then
    value = json.get(value, route.bare.key) or route.bare.empty
  end
  return json.print(value)
end

function answers.replace_body(handle, new)
  local length = handle:body(true):setBytes(new)
  local headers = handle:headers() -- an older handle is out of scope after body()
  headers:replace("content-length", tostring(length))
  return headers
end

-- What stands before all other keys: constants of the route, and the page that was asked for.
local function front_keys(route, asked)
  local keys = { route.add }
  if route.page_keys and asked then
    if asked.page then
      keys[#keys + 1] = ('"page":%d'):format(asked.page)
    end
    if asked.limit then
      keys[#keys + 1] = ('"limit":%d'):format(asked.limit)
    end
  end
  return #keys > 0 and table.concat(keys, ",")
end

-- The text of an answer as the route's clients want it.
local function written(route, body, asked)
  if body == "{}" and route.empty then
    body = route.empty
  elseif route.shape or route.bare then
    body = reshape(route, body)
  end
  if route.ids then
    -- Safe without parsing: inside a JSON string the quotes would have backslashes before them.
    body = body:gsub(OBJECT_ID, '"_id":"%1","id":"%1"')
  end
  if route.envelope then
    body = enveloped(body, route.envelope)
  end
  local keys = front_keys(route, asked)
  return keys and in_front(body, keys) or body
end

-- Writes a success with its HTTP status. `asked` holds what the request said about pages.
function answers.success(handle, route, status, asked)
  handle:headers():replace(":status", status)
  if status == "204" or status:find("^3") then
    local headers = answers.replace_body(handle, "")
    headers:remove("content-type")
    if status == "204" then
      headers:remove("content-length")
    end
    return
  end
  if route.raw or not route.rewrites then
    return
  end
  local buffer = handle:body(true)
  answers.replace_body(handle, written(route, buffer:getBytes(0, buffer:length()), asked))
end

-- The whole events in a text, with their ids, and what is left of the text. Envoy prints each message of a stream as
-- `data: {...}` and an empty line.
local function whole_events(route, text)
  local events = {}
  local place = 1
  while true do
    local from, to = text:find("\n\n", place, true)
    if not from then
      return table.concat(events), text:sub(place)
    end
    local body = text:sub(place, from - 1):gsub("^data: ", "")
    -- Safe without parsing: inside a JSON string the quotes would have backslashes before them.
    local id = route.event_id and body:match('"' .. route.event_id .. '":"([%w_%-]+)"')
    events[#events + 1] = (id and "id: " .. id .. "\n" or "") .. "data: " .. written(route, body) .. "\n\n"
    place = to + 1
  end
end

-- A stream of server-sent events, passed on as they come.
function answers.stream(handle, route, status)
  local headers = handle:headers()
  headers:replace(":status", status)
  headers:replace("content-type", "text/event-stream")
  local rest = ""
  for chunk in handle:bodyChunks() do
    local events
    events, rest = whole_events(route, rest .. chunk:getBytes(0, chunk:length()))
    chunk:setBytes(events)
  end
end

return answers
