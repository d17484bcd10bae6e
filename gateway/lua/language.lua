-- The caller's language, read once: the server gets a plain `fr` or `en`, and so do our own texts.

local KNOWN = { fr = true, en = true }

-- The best-ranked language of an accept-language header that there is, else the default. Of two that rank the same the
-- first counts, and `q=0` is a refusal.
local function preferred_language(header, default)
  local best, best_quality = default, 0
  for part in (header or ""):gmatch("[^,]+") do
    local tag, parameters = part:match("^%s*(%a+)[%w%-]*%s*(.*)$")
    tag = tag and tag:lower()
    local quality = tonumber((parameters or ""):match("^;%s*[qQ]%s*=%s*([%d%.]+)")) or 1
    if KNOWN[tag] and quality > best_quality then
      best, best_quality = tag, quality
    end
  end
  return best
end

return preferred_language
