-- Small things about names and URLs.

local text = {}

-- `%41+b` → `A b`. Only for queries and forms: in a path a plus is a plus.
function text.decode_query(encoded)
  return text.decode_path((encoded:gsub("+", " ")))
end

function text.decode_path(encoded)
  return (encoded:gsub("%%(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

function text.encode(plain)
  return (plain:gsub("[^%w%-%._~]", function(each) return ("%%%02X"):format(each:byte()) end))
end

-- What two spellings of one key have in common: `zone_id`, `zoneId`, `ZoneID` → `zoneid`.
function text.fold(key)
  return (key:gsub("_", ""):lower())
end

-- `zone_id` → `zoneId`.
function text.camel(name)
  return (name:gsub("_(%w)", string.upper))
end

return text
