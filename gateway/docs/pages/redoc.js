// Shows the document of the dialect that the address names, else the first.
const page = document.getElementById("page");
const documents = JSON.parse(page.dataset.documents);
const wanted = new URLSearchParams(location.search).get("dialect");
const shown = documents.find((each) => each.name === wanted) ?? documents[0];
Redoc.init(shown.url, { hideDownloadButton: false, disableSearch: false }, page);
