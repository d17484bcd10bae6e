// Starts Swagger UI with the documents that the page names, the first one open. What the address says beside them does not
// count: a link could name the document of somebody else.
const documents = JSON.parse(document.getElementById("page").dataset.documents);
SwaggerUIBundle({
  dom_id: "#page",
  urls: documents,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  queryConfigEnabled: false,
  validatorUrl: null,
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  tagsSorter: "alpha",
  persistAuthorization: false,
});
