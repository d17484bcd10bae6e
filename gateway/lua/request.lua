-- What a client sent, rewritten so that the transcoder and the server read one thing only: names of the contract, each
-- once, no more than the contract knows, and nothing that contradicts the path. Path variables are left to the
-- transcoder; everything else of the query and the body passes through here.

local request = {}

local function malformed(problem)
  return { status = "400", reason = "MALFORMED_REQUEST", problem = problem }
end

local function unknown_packing(packing)
  return {
    status = "415", reason = "UNSUPPORTED_MEDIA_TYPE", problem = "content-encoding " .. packing:sub(1, 40),
    headers = { ["accept-encoding"] = "gzip" },
  }
end

-- The contract's dotted name for a key of the query and the field it ends at. Nil for what nobody knows and for what the
-- path decides.
local function resolve(context, route, key)
  local message, taken, names, field = route.request, route.taken, {}, nil
  for part in key:gmatch("[^%.]+") do
    field = message and values.field(context, message, part)
    taken = field and taken and taken[field.name]
    if not field or taken == true then
      return nil
    end
    names[#names + 1] = field.name
    message = field.kind == "message" and not field.repeated and field.type or nil
  end
  local as_text = message and context.dialect.text_as[message]
  if as_text and not (taken and taken[as_text]) then
    names[#names + 1], field = as_text, values.field(context, message, as_text)
  end
  if not field or field.kind == "message" or field.kind == "map" or field.kind == "any" then
    return nil
  end
  return table.concat(names, "."), field
end

-- Adds what a query or a form says to `fields`: a list of `{name, value}`, and their places by name. Empty values count
-- as absent; of several values for a field that is no list the last one counts.
local function read_pairs(context, route, encoded, fields)
  for pair in encoded:gmatch("[^&]+") do
    local equals = pair:find("=", 1, true) or #pair + 1
    local key, value = text.decode_query(pair:sub(1, equals - 1)), text.decode_query(pair:sub(equals + 1))
    local name, field
    if value ~= "" then
      name, field = resolve(context, route, key)
    end
    if name then
      local raw = values.scalar(context, field, json.quote(value), name)
      value = json.is_string(raw) and json.decode(raw) or raw
      local place = not field.repeated and fields[name] or #fields + 1
      fields[place], fields[name] = { name, value }, place
    elseif value ~= "" and route.paging and text.fold(key) == "page" then
      context.page = value
    end
  end
end

-- The keys of an update's body are what it writes: the mask names them, so that `null` and an empty list clear. A client
-- that gives a mask of its own means that one.
local function add_mask(context, route, body, read, fields)
  if json.get(read, route.mask) or fields[route.mask] then
    return
  end
  local names, there = {}, {}
  local function add(name)
    if not there[name] then
      names[#names + 1], there[name] = name, true
    end
  end
  for index = 1, #body, 2 do
    local field, value = values.field(context, route.request, body[index]), body[index + 1]
    if field and not (route.taken and route.taken[field.name]) and field.name ~= route.mask then
      local inside = field.kind == "message" and type(value) == "table" and value.object and value or {}
      for place = 1, #inside, 2 do
        local inner = values.field(context, field.type, inside[place])
        if inner then
          add(field.name .. "." .. inner.name)
        end
      end
      if #inside == 0 then
        add(field.name)
      end
    end
  end
  if #names > 0 then
    read[#read + 1], read[#read + 2] = route.mask, json.quote(table.concat(names, ","))
  end
end

-- The body for the transcoder as a JSON value, nil where there is none, or a refusal as second result.
local function read_body(context, route, content, content_type, fields)
  if not content:find("[^ \t\r\n]") then
    return nil
  end
  local is_form = content_type:lower():find("^application/x%-www%-form%-urlencoded") ~= nil
  if route.form and is_form and not content:find("^%s*[{%[]") then
    if not json.is_utf8(text.decode_query(content)) then
      return nil, malformed("not UTF-8")
    end
    read_pairs(context, route, content, fields)
    return nil
  end
  local body, problem = json.parse(content)
  if not body then
    if is_form or content_type:find("^multipart/") then
      return nil, { status = "415", reason = "UNSUPPORTED_MEDIA_TYPE", problem = content_type:match("^[%w/%-%.+]+") }
    end
    return nil, malformed(problem)
  end
  if route.body ~= "*" then
    local field = values.field(context, route.request, route.body)
    return values.read(context, field, body, route.taken and route.taken[route.body], field.name)
  elseif type(body) ~= "table" then
    return nil, malformed("the body is not an object")
  elseif not body.object then
    if not route.body_list then
      return nil, malformed("the body is not an object")
    end
    body = { object = true, route.body_list, body }
  end
  local read = values.object(context, route.request, body, route.taken, "")
  if route.mask then
    add_mask(context, route, body, read, fields)
  end
  return read
end

-- Whoever says something in the body says it there: the same field in the query does not count.
local function drop_what_the_body_says(route, body, fields)
  local said = {}
  if body and route.body ~= "*" then
    said[route.body] = true
  elseif body then
    for index = 1, #body, 2 do
      said[body[index]] = true
    end
  end
  local kept = {}
  for _, pair in ipairs(fields) do
    if not said[pair[1]:match("^[^%.]+")] then
      kept[#kept + 1] = pair
      kept[pair[1]] = #kept
    end
  end
  return kept, said
end

local function add_defaults(route, fields, said)
  for _, default in ipairs(route.defaults or {}) do
    local name = default[1]
    if not fields[name] and not said[name:match("^[^%.]+")] then
      fields[#fields + 1] = default
      fields[name] = fields[name] or #fields
    end
  end
end

local function given_value(fields, name)
  return fields[name] and fields[fields[name]][2]
end

-- `page` and the number of objects a page → how many to skip. Both are kept for the answer.
-- `asked` is what the client says of their number.
local function turn_page(context, route, fields, asked)
  local limit = tonumber(given_value(fields, route.paging.limit))
  context.limit = limit
  if asked and (not limit or limit < 1 or limit > route.paging.most or limit % 1 ~= 0) then
    local problem = (not limit or limit % 1 ~= 0) and "integer" or limit < 1 and "least" or "most"
    values.refuse(context, "limit", values.text_of("limit", context.english):format(route.paging.most), problem)
    return
  end
  if context.page == nil then
    context.page = 1
    return
  end
  local number = context.page:match("^%d+$") and tonumber(context.page)
  if not number or number < 1 or number > 1e9 then
    local is_whole = context.page:match("^-?%d+$")
    local problem = not is_whole and "integer" or tonumber(context.page) < 1 and "least" or "most"
    values.refuse(context, "page", values.text_of("page", context.english), problem)
    return
  end
  context.page = number
  if limit and number > 1 and not given_value(fields, route.paging.skip) then
    local skip = math.min((number - 1) * limit, 2147483647)
    fields[#fields + 1] = { route.paging.skip, ("%d"):format(skip) }
  end
end

local function query_text(route, fields)
  local parts = {}
  for _, pair in ipairs(fields) do
    parts[#parts + 1] = pair[1] .. "=" .. text.encode(pair[2])
  end
  parts[#parts + 1] = route.fixed
  return table.concat(parts, "&")
end

-- Headers that HTTP allows and gRPC refuses a whole call for: names with other characters, `-bin` without base64, and what
-- only gRPC itself may say. None of them means anything to the server.
function request.drop_odd_headers(headers)
  local odd = {}
  for name in pairs(headers) do
    if name:find("[^%w_.:-]") or name:find("%-bin$") or name:find("^grpc%-") then
      odd[#odd + 1] = name
    end
  end
  for _, name in ipairs(odd) do
    headers:remove(name)
  end
end

-- Replaces path and body of the request. Gives a refusal instead where they cannot be understood: a table with `status`
-- and `reason`, and `problem` or `violations`.
function request.rewrite(handle, route, context)
  local headers = handle:headers()
  local path, query = headers:get(":path"):match("^([^?]*)%??(.*)$")
  local content_type = headers:get("content-type") or ""
  local fields, body, refusal = {}, nil, nil
  if not json.is_utf8(text.decode_path(path)) then
    return { status = "400", reason = "INVALID_ARGUMENT", problem = "the path is not UTF-8" }
  elseif not json.is_utf8(text.decode_query(query)) then
    return malformed("the query is not UTF-8")
  end
  read_pairs(context, route, query, fields)
  local is_packed, packing = headers:get("x-parkup-encoding"), (headers:get("content-encoding") or "identity"):lower()
  local buffer = not route.raw_request and handle:body()
  if buffer and buffer:length() > 0 and packing ~= "identity" then
    return unknown_packing(packing)
  elseif buffer and is_packed and not buffer:getBytes(0, buffer:length()):find("[^ \t\r\n]") then
    -- Also what unpacks to far more than it seemed: it ends where Envoy had enough of it.
    return malformed("nothing that can be unpacked")
  end
  if buffer and buffer:length() > 0 then
    if route.body ~= "" then
      local content = buffer:getBytes(0, buffer:length())
      body, refusal = read_body(context, route, content, content_type, fields)
      if refusal then
        return refusal
      end
    end
    -- A body where the route has none is dropped here.
    local length = buffer:setBytes(body and json.print(body) or "")
    handle:headers():replace("content-length", tostring(length))
  end
  local said
  fields, said = drop_what_the_body_says(route, body, fields)
  local asked = route.paging and given_value(fields, route.paging.limit)
  add_defaults(route, fields, said)
  if route.paging then
    turn_page(context, route, fields, asked)
  end
  if #context.problems > 0 then
    return { status = "400", reason = "INVALID_ARGUMENT", violations = context.problems }
  end
  query = query_text(route, fields)
  handle:headers():replace(":path", query == "" and path or path .. "?" .. query)
end

return request
