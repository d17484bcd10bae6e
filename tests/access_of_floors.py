"""Who may call what of maps, ways, recommendations and the operators' floor."""

from tests.callers import ADMINS, DRIVER, OPERATORS

OF_FLOORS = {
    "GetFloorMap": DRIVER | OPERATORS,
    "ListFloorMaps": DRIVER | OPERATORS,
    "ReplaceFloorMap": ADMINS,
    "DeleteFloorMap": ADMINS,
    "SetFloorElement": ADMINS,
    "DeleteFloorElement": ADMINS,
    "SetFloorElementClosed": OPERATORS,
    "PublishFloorMap": ADMINS,
    "ListFloorMapVersions": OPERATORS,
    "RestoreFloorMap": ADMINS,
    "CheckFloorMaps": OPERATORS,
    "ExportFloorMap": DRIVER | OPERATORS,
    "ImportFloorMap": ADMINS,
    "ImportFloorPicture": ADMINS,
    "RenderFloorMap": DRIVER | OPERATORS,
    "FindRoute": DRIVER | OPERATORS,
    "FindNearest": DRIVER | OPERATORS,
    "RecommendSpaces": DRIVER | OPERATORS,
    "GetMySpaceHold": DRIVER,
    "ReleaseMySpaceHold": DRIVER,
    "AllocateSpace": OPERATORS,
    "ListSpaceAllocations": DRIVER | OPERATORS,
    "EndSpaceAllocation": OPERATORS,
    "WatchFloor": DRIVER | OPERATORS,
    "EditFloorSpaces": OPERATORS,
    "FindParkedCars": OPERATORS,
}
