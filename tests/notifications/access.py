"""Who may call what of notifications."""

from tests.callers import ADMINS, ANYONE, DRIVER

MAY_CALL = {
    "ListNotifications": DRIVER,
    "CountUnreadNotifications": DRIVER,
    "MarkNotificationRead": DRIVER,
    "MarkAllNotificationsRead": DRIVER,
    "DeleteNotification": DRIVER,
    "WatchInbox": DRIVER,
    "GetNotificationPreferences": DRIVER,
    "ChooseNotifications": DRIVER,
    "RestoreMyAddress": DRIVER,
    "ShowUnsubscribePage": ANYONE,
    "Unsubscribe": ANYONE,
    "ListNotificationDeliveries": ADMINS,
    "ListStoppedAddresses": ADMINS,
    "RestoreAddress": ADMINS,
}
