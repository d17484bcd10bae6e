-- The entry points of the Lua filter. It stands before the transcoders in the list: it sees the request as the client
-- sent it, and the answer as JSON. Routes without settings (gRPC, gRPC-Web) pass untouched.

local GRPC_HEADERS = {
  "grpc-status", "grpc-message", "grpc-status-details-bin", "grpc-encoding", "grpc-accept-encoding",
}

-- The route's settings as a plain table (an Envoy object goes out of scope at body()); nil where the route is not REST.
local function route_options(handle)
  local options = {}
  for name, value in pairs(handle:metadata()) do
    options[name] = value
  end
  return options.rest and options
end

-- Empty query values count as absent; what the path decides replaces what the client says.
local function clean_query(query, fixed, drop)
  local kept = {}
  for name, value in query:gmatch("([^&=]+)=([^&]+)") do
    if not (drop and drop[name]) then
      kept[#kept + 1] = name .. "=" .. value
    end
  end
  kept[#kept + 1] = fixed
  return table.concat(kept, "&")
end

-- English only where the caller names it before French.
local function wants_english(accept_language)
  local english, french = accept_language:find("%f[%a]en%f[%A]"), accept_language:find("%f[%a]fr%f[%A]")
  return english ~= nil and (french == nil or english < french)
end

function envoy_on_request(handle)
  local options = route_options(handle)
  if not options then
    return
  end
  local headers = handle:headers()
  local language = headers:get("accept-language")
  if language and wants_english(language) then
    handle:streamInfo():dynamicMetadata():set("parkup", "english", true)
  end
  if options.head then
    headers:replace(":method", "GET") -- the transcoder knows no HEAD
  end
  local whole, fixed = headers:get(":path"), options.fixed
  if fixed or whole:find("?", 1, true) then
    local path, query = whole:match("^([^?]*)%??(.*)$")
    query = clean_query(query, fixed, options.drop)
    headers:replace(":path", query == "" and path or path .. "?" .. query)
  end
end

-- The server names the HTTP status in `x-http-code`: in the initial metadata of a success, in the trailing metadata of
-- an error (which is in the headers when nothing came before it).
local function http_status(headers, options)
  local asked = headers:get("x-http-code")
  if asked then
    headers:remove("x-http-code")
    return asked
  end
  local status = headers:get(":status")
  return status == "200" and options.status or status
end

function envoy_on_response(handle)
  local options = route_options(handle)
  if not options then
    return
  end
  local headers = handle:headers()
  for _, name in ipairs(GRPC_HEADERS) do
    headers:remove(name)
  end
  local status = http_status(headers, options)
  if status:find("^[45]") then
    local marks = handle:streamInfo():dynamicMetadata():get("parkup")
    answer_error(handle, options, status, marks and marks.english)
  else
    answer_success(handle, options, status)
  end
  if options.head then
    local buffer = handle:body(true)
    local length = buffer:length()
    buffer:setBytes("")
    handle:headers():replace("content-length", tostring(length))
  end
end
