"""Who may call what of fares ahead, holidays and emissions: a part of the table in test_access.py."""

from tests.callers import ADMINS, ANYONE, DRIVER, OPERATORS

AHEAD = {
    "PredictCarParkFares": ANYONE,
    "FindCheapestCarParkStart": ANYONE,
    "PredictZoneFares": ANYONE,
    "FindCheapestZoneStart": ANYONE,
    "ListHolidays": ANYONE,
    "AddHoliday": OPERATORS,
    "RemoveHoliday": OPERATORS,
    "EstimateEmissionSaving": ANYONE,
    "GetStayEmissionSaving": DRIVER | OPERATORS,
    "ListEmissionSavings": DRIVER | OPERATORS,
    "GetEmissionTotals": DRIVER | OPERATORS,
    "ClearEmissionHistory": DRIVER,
    "GetEmissionParameters": ANYONE,
    "SetEmissionParameters": ADMINS,
}
