-- Error answers in the shape of the dialect. What comes in is one of three: a refusal of our own (request.lua), a
-- google.rpc.Status as JSON, which the transcoder has printed, or Envoy's own error as local_reply_config in envoy.yaml
-- writes it: there `code` is a string. What goes out is a template of the dialect, see gateway/error_style.py.

local errors = {}

local REASON_PHRASES = {
  ["200"] = "OK",
  ["400"] = "Bad Request", ["401"] = "Unauthorized", ["402"] = "Payment Required", ["403"] = "Forbidden",
  ["404"] = "Not Found", ["405"] = "Method Not Allowed", ["408"] = "Request Timeout", ["409"] = "Conflict",
  ["410"] = "Gone", ["412"] = "Precondition Failed", ["413"] = "Payload Too Large", ["415"] = "Unsupported Media Type",
  ["422"] = "Unprocessable Entity", ["429"] = "Too Many Requests", ["499"] = "Client Closed Request",
  ["500"] = "Internal Server Error", ["501"] = "Not Implemented", ["502"] = "Bad Gateway",
  ["503"] = "Service Unavailable", ["504"] = "Gateway Timeout",
}

local function plain(raw)
  return json.is_string(raw) and json.decode(raw) or nil
end

-- An object as a table of its keys.
local function by_key(object)
  local table_of = {}
  for index = 1, object and #object or 0, 2 do
    table_of[object[index]] = object[index + 1]
  end
  return table_of
end

local function read_violations(list)
  local violations = {}
  for _, each in ipairs(list or {}) do
    local violation = by_key(each)
    violations[#violations + 1] = {
      field = plain(violation.field) or "", description = plain(violation.description) or "",
      rule = plain(violation.reason) or "", problem = plain(violation.problem),
    }
  end
  return violations
end

-- The parts of an error that REST clients see. Texts are plain; `metadata` holds JSON values by key.
local function read_status(body)
  local error = { message = "", metadata = {}, violations = {} }
  local read = json.parse(body)
  if type(read) ~= "table" or not read.object then
    return error
  end
  local status = by_key(read)
  error.message = plain(status.message) or ""
  if json.is_string(status.code) then
    error.is_local, error.reason = true, plain(status.code)
    return error
  end
  for _, each in ipairs(type(status.details) == "table" and status.details or {}) do
    local detail = by_key(each)
    if detail.reason then
      error.reason, error.metadata = plain(detail.reason), by_key(detail.metadata)
    end
    if detail.retryDelay then
      error.retry_after = tostring(math.ceil(tonumber(detail.retryDelay:match("[%d.]+"))))
    end
    if detail.fieldViolations then
      error.violations = read_violations(detail.fieldViolations)
    end
  end
  return error
end

local function language_text(reason, status, english)
  local texts = SETTINGS.reasons[reason]
  return texts and (english and texts.en or texts.fr) or REASON_PHRASES[status] or "Error"
end

-- What the transcoder says about a field: `status: invalid value "x" for type …`. It becomes a violation that names the
-- field and, for an enum, the values there are in this dialect. Most of these are found in request.lua before.
local function read_field_problem(error, route, english)
  local field, _, kind = error.message:match('^([%w_%.%[%]]+): invalid value (.-) for type ([%w_%./]+)$')
  if not field then
    return false
  end
  local listed = route.dialect and route.dialect.enum_values[kind:match("[^/]+$")]
  local problem = kind:find("Timestamp$") and "timestamp" or kind:find("STRING") and "string"
    or kind:find("BOOL") and "bool" or kind:find("^TYPE_") and "number" or "message"
  local description = listed and values.one_of(listed, english) or values.text_of(problem, english)
  error.reason = "INVALID_ARGUMENT"
  problem = listed and "enum" or kind:find("INT") and "integer" or problem
  error.violations = { { field = field, description = description, rule = "type", problem = problem } }
  error.metadata = { fields = json.quote(field) }
  return true
end

-- Gives an error without a reason of the server one, and a text in the caller's language. What Envoy says about a
-- malformed request helps whoever wrote it, and stays as a detail; whatever gRPC made up is not for clients.
local function explain(error, route, status, english)
  error.reason = error.reason or SETTINGS.reasons_by_status[status] or "INTERNAL"
  if error.reason == "MALFORMED_REQUEST" then
    if read_field_problem(error, route, english) then
      return
    end
    error.metadata.problem = json.quote(error.message)
  end
  error.message = language_text(error.reason, status, english)
end

local function read_refusal(refusal, status, english)
  local refused = by_key(json.parse(refusal))
  local error = { reason = plain(refused.reason), metadata = {}, violations = read_violations(refused.violations) }
  error.message = language_text(error.reason, status, english)
  local names = {}
  for _, violation in ipairs(error.violations) do
    violation.rule = "type"
    names[#names + 1] = violation.field
  end
  if #names > 0 then
    error.metadata.fields = json.quote(table.concat(names, ", "))
  end
  error.metadata.problem = refused.problem ~= "null" and refused.problem or nil
  return error
end

-- A field's dotted path as this dialect writes it, also inside of another: `boundary[3].latitude`; and the field. What
-- the request does not know is spelled after the dialect's rule.
local function field_name(route, path)
  local dialect, message, names, field = route.dialect, route.request, {}, nil
  for part in path:gmatch("[^%.]+") do
    local name, place = part:match("^([%w_]+)(.*)$")
    local fields = message and dialect and dialect.messages[message]
    field = fields and fields[name]
    names[#names + 1] = field and field.json .. place or (route.camel and text.camel(part) or part)
    message = field and field.type
  end
  return table.concat(names, "."), field
end

-- The rules of an enum's values, whose texts list those that are taken.
local VALUE_RULES = { ["enum.in"] = true, ["enum.defined_only"] = true }

-- The server names the contract's fields and values; the client knows those of the dialect.
local function name_fields(error, route, english)
  for _, violation in ipairs(error.violations) do
    local field
    violation.contract_field = violation.field
    violation.field, field = field_name(route, violation.field)
    local listed = field and VALUE_RULES[violation.rule] and values.offered(route.dialect, field)
    if listed then
      violation.description = values.one_of(listed, english)
    end
  end
  local fields = plain(error.metadata.fields)
  if fields then
    local shown = fields:gsub("[^, ]+", function(path) return (field_name(route, path)) end)
    error.metadata.fields = json.quote(shown)
  end
  local first = error.violations[1]
  if error.reason == "INVALID_ARGUMENT" and first then
    error.message = first.field == "" and first.description or first.field .. " " .. first.description
  end
end

-- Where a violation's field was: the path's variables are known; the rest is in the body of a route that has one.
local function location(route, violation)
  local first = violation.contract_field:match("^[%w_]+")
  if route.path_fields and route.path_fields[first] then
    return "path"
  end
  return (route.body or "") == "" and "query" or "body"
end

-- `["body", "boundary", 3, "latitude"]`.
local function path_list(route, violation)
  local parts = { json.quote(location(route, violation)) }
  for name, place in violation.field:gmatch("([^%.%[%]]+)%[?(%d*)") do
    parts[#parts + 1] = json.quote(name)
    if place ~= "" then
      parts[#parts + 1] = place
    end
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

-- Writes a template with its placeholders filled in. A text that is one placeholder becomes its value, whatever type it
-- has; inside of a longer text placeholders become text. `get` gives a placeholder's JSON, nil for what is not there.
local function fill(template, get)
  if type(template) == "table" then
    local filled = { object = template.object }
    for index = 1, #template do
      local is_key = template.object and index % 2 == 1
      filled[index] = is_key and template[index] or fill(template[index], get)
    end
    return filled
  end
  local name = template:match('^"{([%w_%.]+)}"$')
  if name then
    return get(name) or "null"
  end
  return (template:gsub("{([%w_%.]+)}", function(each)
    local value = get(each) or ""
    return json.is_string(value) and value:sub(2, -2) or value:gsub('["\\]', "\\%0")
  end))
end

-- What this dialect calls the rule that a violation breaks: what was no value of its type at all by `type.integer`, others
-- by the rule itself, by its end, or as all others are called.
local function rule_name(style, violation)
  local rules, rule = style.rules, violation.rule
  local problem = rule == "type" and violation.problem and "type." .. violation.problem
  return problem and rules[problem] or rules[rule] or rules["*." .. (rule:match("[^.]*$"))] or rules["*"] or rule
end

local function violations_json(error, route, style)
  local list = {}
  for index, violation in ipairs(error.violations) do
    local placeholders = {
      field = json.quote(violation.field), text = json.quote(violation.description), rule = json.quote(rule_name(style, violation)),
      location = json.quote(location(route, violation)), path = path_list(route, violation),
    }
    list[index] = json.print(fill(style.violation, function(name) return placeholders[name] end))
  end
  return "[" .. table.concat(list, ",") .. "]"
end

-- Everything there is to know about an error in one object: its metadata, and its violations if there are any.
local function details_json(error, route, violations)
  local keys, parts = {}, {}
  for key in pairs(error.metadata) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  local function shown(key)
    return json.quote(route.camel and text.camel(key) or key)
  end
  for _, key in ipairs(keys) do
    parts[#parts + 1] = shown(key) .. ":" .. json.print(error.metadata[key])
  end
  if #error.violations > 0 then
    parts[#parts + 1] = shown("field_violations") .. ":" .. violations
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function error_json(error, route, status, style)
  local violations = violations_json(error, route, style)
  local code = style.codes[error.reason] or error.reason
  local placeholders = {
    message = json.quote(error.message), reason = json.quote(code), status = status, violations = violations,
    phrase = json.quote(REASON_PHRASES[status] or "Error"), details = details_json(error, route, violations),
  }
  local template = style.shapes[error.reason] or style.shapes[error.status] or style.shape
  return json.print(fill(template, function(name)
    local value = placeholders[name] or error.metadata[name:match("^metadata%.(.*)$")]
    return value and json.print(value)
  end))
end

-- The server names the HTTP status of an error in its trailing metadata: in the headers when nothing was sent before.
local function server_status(handle, status)
  local trailers = handle:trailers()
  local asked = trailers and trailers:get("x-http-code")
  return asked and asked:match("^[45]%d%d$") or status
end

-- Writes the error answer. `status` is the HTTP status as text, `refusal` our own as JSON.
function errors.answer(handle, route, status, english, refusal)
  local buffer = handle:body(true)
  status = server_status(handle, status)
  local error
  if refusal then
    error = read_refusal(refusal, status, english)
  else
    error = read_status(buffer:getBytes(0, buffer:length()))
    if error.is_local or not error.reason then
      explain(error, route, status, english)
    end
  end
  name_fields(error, route, english)
  if error.retry_after then
    error.metadata.retry_after_seconds = error.retry_after
  end
  local style = SETTINGS.error_styles[route.errors]
  error.status = status
  status = style.statuses[error.reason] or style.statuses[status] or style.statuses["*"] or status
  local length = buffer:setBytes(error_json(error, route, status, style))
  local headers = handle:headers() -- an older handle is out of scope after body()
  if error.retry_after then
    headers:replace("retry-after", error.retry_after)
  end
  for name, value in pairs(style.headers[error.reason] or style.headers[error.status] or {}) do
    headers:replace(name, value)
  end
  headers:replace(":status", status)
  headers:replace("content-type", "application/json")
  headers:replace("content-length", tostring(length))
end

return errors
