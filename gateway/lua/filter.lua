-- The entry points of the Lua filter. It stands before the transcoders in the list: it sees the request as the client
-- sent it, and the answer as JSON. Routes without settings (gRPC, gRPC-Web) pass untouched.

local GRPC_HEADERS = {
  "grpc-status", "grpc-message", "grpc-status-details-bin", "grpc-encoding", "grpc-accept-encoding",
}

-- The settings of the route, nil where it is not REST; and whether it is a HEAD request.
local function find_route(handle)
  local metadata = handle:metadata()
  return SETTINGS.routes[metadata:get("route")], metadata:get("head")
end

local function refusal_json(refusal)
  local violations = {}
  for index, each in ipairs(refusal.violations or {}) do
    violations[index] = {
      object = true, "field", json.quote(each.field), "description", json.quote(each.description),
      "problem", json.quote(each.problem or ""),
    }
  end
  return json.print({
    object = true, "reason", json.quote(refusal.reason), "violations", violations,
    "problem", refusal.problem and json.quote(refusal.problem) or "null",
  })
end

-- What the answer has to know about the request stays in the stream's metadata.
local function mark(handle, name, value)
  handle:streamInfo():dynamicMetadata():set("parkup", name, value)
end

function envoy_on_request(handle)
  local route, is_head = find_route(handle)
  if not route then
    return
  end
  local headers = handle:headers()
  request.drop_odd_headers(headers)
  local language = preferred_language(headers:get("accept-language"), route.language)
  headers:replace("accept-language", language)
  mark(handle, "language", language)
  if is_head then
    headers:replace(":method", "GET") -- the transcoder knows no HEAD
  elseif headers:get(":method") == "HEAD" then
    mark(handle, "head", true) -- where there is no GET: the refusal has no body all the same
  end
  if route.refuse then -- a path that nobody has, or has with another method
    handle:respond(route.refuse, "")
    return
  end
  local context = { dialect = route.dialect, root = route.request, english = language == "en", problems = {} }
  local fine, refusal = pcall(request.rewrite, handle, route, context)
  if not fine then
    -- Envoy would pass the request on as it came. It never should come to this; if it does, nothing gets through.
    handle:logErr(tostring(refusal))
    refusal = { status = "500", reason = "INTERNAL" }
  end
  if refusal then
    mark(handle, "refusal", refusal_json(refusal))
    local headers = refusal.headers or {}
    headers[":status"] = refusal.status
    handle:respond(headers, "")
  elseif route.page_keys then
    mark(handle, "page", context.page)
    mark(handle, "limit", context.limit)
  end
end

-- The server names the HTTP status in `x-http-code`: in the initial metadata of a success, in the trailing metadata of
-- an error (which is in the headers when nothing came before it). What the route or the dialect says about success holds
-- against it, but for redirections.
local function http_status(headers, route)
  local asked = headers:get("x-http-code")
  if asked then
    headers:remove("x-http-code")
  end
  local status = asked or headers:get(":status")
  return status:find("^2") and route.status or status
end

function envoy_on_response(handle)
  local route, is_head = find_route(handle)
  if not route then
    return
  end
  local headers = handle:headers()
  for _, name in ipairs(GRPC_HEADERS) do
    headers:remove(name)
  end
  local status = http_status(headers, route)
  local marks = handle:streamInfo():dynamicMetadata():get("parkup") or {}
  if status:find("^[45]") then
    errors.answer(handle, route, status, marks.language == "en", marks.refusal)
  elseif route.stream then
    answers.stream(handle, route, status)
  else
    answers.success(handle, route, status, marks)
  end
  if is_head or marks.head then
    local buffer = handle:body(true)
    local length = buffer:length()
    buffer:setBytes("")
    handle:headers():replace("content-length", tostring(length))
  end
end
