// Starts Swagger UI with the documents that the page names; the first is shown unless `urls.primaryName` says otherwise.
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
