-- Runs once, when Envoy loads the filter: makes what bootstrap.py has written quick to look things up in. A message's
-- fields come as a list, and are found by each of their names from here on.

local function index_fields(fields)
  local exact, folded = {}, {}
  for _, field in ipairs(fields) do
    exact[field.name], exact[field.json] = field, field
  end
  for _, field in ipairs(fields) do
    for _, name in ipairs({ field.name, field.json, unpack(field.aliases or {}) }) do
      local key = text.fold(name)
      -- Two fields that differ only by case or underscores are understood by their exact names alone.
      folded[key] = (folded[key] == nil or folded[key] == field) and field
    end
  end
  for key, field in pairs(folded) do
    exact[key] = exact[key] or field or nil
  end
  return exact
end

for _, dialect in pairs(SETTINGS.dialects) do
  for name, fields in pairs(dialect.messages) do
    dialect.messages[name] = index_fields(fields)
  end
end
for _, route in pairs(SETTINGS.routes) do
  route.dialect = SETTINGS.dialects[route.dialect]
end
return SETTINGS
