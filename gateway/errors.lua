-- Error answers in the shape of the dialect. What comes in is either a google.rpc.Status as JSON, which the transcoder
-- has printed, or Envoy's own error as local_reply_config in envoy.yaml writes it: there `code` is a string.

local REASON_PHRASES = {
  ["400"] = "Bad Request", ["401"] = "Unauthorized", ["402"] = "Payment Required", ["403"] = "Forbidden",
  ["404"] = "Not Found", ["405"] = "Method Not Allowed", ["408"] = "Request Timeout", ["409"] = "Conflict",
  ["410"] = "Gone", ["412"] = "Precondition Failed", ["413"] = "Payload Too Large", ["415"] = "Unsupported Media Type",
  ["422"] = "Unprocessable Entity", ["429"] = "Too Many Requests", ["499"] = "Client Closed Request",
  ["500"] = "Internal Server Error", ["501"] = "Not Implemented", ["502"] = "Bad Gateway",
  ["503"] = "Service Unavailable", ["504"] = "Gateway Timeout",
}

-- Errors that do not come out of the server's own chain: Envoy's, and those gRPC makes up when a worker cannot answer.
-- The reason says what the client can match, the text is for people; whatever gRPC said is not for them.
local REASONS = {
  ["400"] = "INVALID_ARGUMENT", ["401"] = "UNAUTHORIZED", ["403"] = "PERMISSION_DENIED", ["404"] = "NOT_FOUND",
  ["429"] = "RATE_LIMITED", ["501"] = "UNIMPLEMENTED", ["503"] = "UNAVAILABLE", ["504"] = "DEADLINE_EXCEEDED",
}
local TEXTS = {
  ROUTE_NOT_FOUND = { fr = "Cette adresse n'existe pas.", en = "There is nothing at this address." },
  METHOD_NOT_ALLOWED = { fr = "Cette méthode n'est pas permise ici.", en = "This method is not allowed here." },
  MALFORMED_REQUEST = { fr = "La requête est illisible.", en = "The request cannot be read." },
  REQUEST_TOO_LARGE = { fr = "La requête est trop volumineuse.", en = "The request is too large." },
  DEADLINE_EXCEEDED = { fr = "Le délai de réponse est dépassé.", en = "The deadline was exceeded." },
  UNAVAILABLE = { fr = "Service momentanément indisponible.", en = "The service is temporarily unavailable." },
  INTERNAL = {
    fr = "Une erreur interne est survenue. Réessayez plus tard.",
    en = "An internal error occurred. Please try again later.",
  },
}

local function camel(name)
  return (name:gsub("_(%w)", string.upper))
end

local function unchanged(name)
  return name
end

-- The parts of an error that REST clients see; strings are JSON texts, quotes included.
local function read_error(body)
  local error = { message = '""', metadata = {}, violations = {} }
  if not body:find('^{"') then
    return error
  end
  local read = read_json(body)
  error.message = read.message or '""'
  if read.code and read.code:find('^"') then
    error.is_local = true
    error.reason = read.code
    return error
  end
  for _, detail in ipairs(read.details or {}) do
    if detail.reason then
      error.reason, error.metadata = detail.reason, detail.metadata or {}
    end
    if detail.retryDelay then
      error.retry_after = tostring(math.ceil(tonumber(detail.retryDelay:match("[%d.]+"))))
    end
    error.violations = detail.fieldViolations or error.violations
  end
  return error
end

-- What the transcoder says about a field: `status: invalid value \"x\" for type …`, quotes escaped as in JSON.
-- Turns it into a violation that names the field and, for an enum, the values there are in this dialect.
local function read_field_problem(error, dialect, english)
  local field, value, kind = error.message:match('^"([%w_%.%[%]]+): invalid value (.-) for type ([%w_%./]+)"$')
  if not field then
    return false
  end
  local values = (ENUM_VALUES[dialect] or {})[kind:match("[^/]+$")]
  local expected = values or kind:gsub("^TYPE_", ""):lower()
  local text = english and "not " .. expected or "attendu : " .. expected
  if values then
    text = (english and "one of " or "une valeur parmi ") .. values
  end
  error.reason = '"INVALID_ARGUMENT"'
  error.violations = { { field = '"' .. field .. '"', description = '"' .. text .. '"', reason = '"type"' } }
  error.metadata = { fields = '"' .. field .. '"' }
  error.message = '"' .. (english and "Invalid request: " or "Requête invalide : ") .. field .. '."'
  return true
end

-- Gives an error without a reason of the server one, and a text in the caller's language. What Envoy says about a
-- malformed request helps whoever wrote it, and stays as a detail.
local function explain(error, status, dialect, english)
  error.reason = error.reason or '"' .. (REASONS[status] or "INTERNAL") .. '"'
  if error.reason == '"MALFORMED_REQUEST"' then
    if read_field_problem(error, dialect, english) then
      return
    end
    error.metadata.problem = error.message
  end
  local texts = TEXTS[error.reason:sub(2, -2)]
  local text = texts and (english and texts.en or texts.fr) or REASON_PHRASES[status] or "Error"
  error.message = '"' .. text .. '"'
end

-- The field as this dialect calls it, also inside of another: `boundary[3].latitude`.
local function field_name(text, options, name)
  local first, rest = text:match("^([%w_]+)(.*)$")
  if not first then
    return text
  end
  return (options.renamed and options.renamed[first] or name(first)) .. name(rest)
end

-- The server names the contract's fields; the client knows those of the dialect.
local function name_fields(error, options, name)
  for _, violation in ipairs(error.violations) do
    local field = violation.field or '""'
    violation.field = '"' .. field_name(field:sub(2, -2), options, name) .. '"'
  end
  local fields = error.metadata.fields
  if not fields then
    return
  end
  local shown = fields:sub(2, -2):gsub("[^, ]+", function(field) return field_name(field, options, name) end)
  local from, to = error.message:find(fields:sub(2, -2), 1, true)
  if from then
    error.message = error.message:sub(1, from - 1) .. shown .. error.message:sub(to + 1)
  end
  error.metadata.fields = '"' .. shown .. '"'
end

local function details_json(error, name)
  local parts, keys = {}, {}
  if error.retry_after then
    error.metadata.retry_after_seconds = error.retry_after
  end
  for key in pairs(error.metadata) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    parts[#parts + 1] = '"' .. name(key) .. '":' .. error.metadata[key]
  end
  local violations = {}
  for _, violation in ipairs(error.violations) do
    violations[#violations + 1] = '{"field":' .. violation.field
      .. ',"description":' .. (violation.description or '""') .. ',"reason":' .. (violation.reason or '""') .. "}"
  end
  if #violations > 0 then
    parts[#parts + 1] = '"' .. name("field_violations") .. '":[' .. table.concat(violations, ",") .. "]"
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function error_json(error, status, options)
  local name = options.names == "camelCase" and camel or unchanged
  name_fields(error, options, name)
  local shown = error.message
  if options.reason_phrase then
    shown = '"' .. (REASON_PHRASES[status] or "Error") .. '"'
  end
  local text = '{"error":' .. shown .. ',"code":' .. error.reason .. ',"details":' .. details_json(error, name)
    .. ',"message":' .. error.message .. ',"statusCode":' .. status
  if status == "402" and options.payment_errors then
    text = text .. ',"success":false,"error_message":' .. error.message .. ',"error_code":' .. error.reason
  end
  return text .. "}"
end

-- The server names the HTTP status of an error in its trailing metadata: in the headers when nothing was sent before.
local function error_status(handle, status)
  local trailers = handle:trailers()
  local asked = trailers and trailers:get("x-http-code")
  return asked and asked:match("^[45]%d%d$") or status
end

-- Writes the error answer. `status` is the HTTP status as text.
local function answer_error(handle, options, status, english)
  local buffer = handle:body(true)
  status = error_status(handle, status)
  local error = read_error(buffer:getBytes(0, buffer:length()))
  if error.is_local or not error.reason then
    explain(error, status, options.dialect, english)
  end
  local length = buffer:setBytes(error_json(error, status, options))
  local headers = handle:headers() -- an older handle is out of scope after body()
  if error.retry_after then
    headers:replace("retry-after", error.retry_after)
  end
  headers:replace(":status", status)
  headers:replace("content-type", "application/json")
  headers:replace("content-length", tostring(length))
end
