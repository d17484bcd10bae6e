-- Successful answers: status, envelope, `_id`. The options come from the route, see gateway/routes.py.

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

local function replace_body(handle, text)
  local length = handle:body(true):setBytes(text)
  local headers = handle:headers() -- an older handle is out of scope after body()
  headers:replace("content-length", tostring(length))
  return headers
end

local function answer_success(handle, options, status)
  handle:headers():replace(":status", status)
  if status == "204" or status:find("^3") then
    local headers = replace_body(handle, "")
    headers:remove("content-type")
    if status == "204" then
      headers:remove("content-length")
    end
    return
  end
  local envelope, empty = options.envelope, options.empty
  if options.raw or not (envelope or empty or options.ids) then
    return
  end
  local buffer = handle:body(true)
  local body = buffer:getBytes(0, buffer:length())
  if empty and body == "{}" then
    body = empty
  end
  if options.ids then
    -- Safe without parsing: inside a JSON string the quotes would have backslashes before them.
    body = body:gsub(OBJECT_ID, '"_id":"%1","id":"%1"')
  end
  if envelope then
    body = enveloped(body, envelope)
  end
  replace_body(handle, body)
end
