"""Who may call what of points and premium: a part of the table in test_access.py."""

from tests.callers import ADMINS, ANYONE, DRIVER

OF_POINTS = {
    **dict.fromkeys(("GetPoints", "ListPointsEntries", "GetPointsDiscount", "BuyPoints"), DRIVER),
    **dict.fromkeys(("CancelPointsPurchase", "GetPremium", "SubscribePremium"), DRIVER),
    **dict.fromkeys(("SetPremium", "CancelPremium"), DRIVER),
    **dict.fromkeys(("SetPointsTerms", "GetUserPoints", "ListUserPointsEntries", "AdjustPoints"), ADMINS),
    **dict.fromkeys(("CreatePremiumPlan", "UpdatePremiumPlan"), ADMINS),
    **dict.fromkeys(("GetPayLater", "ListPayLaterItems", "GetPayLaterStatement", "SettlePayLater"), DRIVER),
    **dict.fromkeys(("ListPayLaterDebtors", "GetPayLaterDebtor"), ADMINS),
    **dict.fromkeys(("ListPointsAccounts", "ListPremiumSubscriptions"), ADMINS),
    "ListPremiumPlans": ANYONE,
}
