"""Arabic, as it is written in Tunisia: digits are those of French and English, months are numbers."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "session_ending": (
        "وقوف سيارتك يوشك على الانتهاء",
        "{plate} في {zone}: ينتهي على الساعة {end:%H:%M}، بعد {minutes} دقيقة. مدّد الوقت أو أخلِ المكان.",
    ),
    "session_over": (
        "انتهى وقوف سيارتك",
        "{plate} في {zone}: انتهى الوقت المدفوع على الساعة {end:%H:%M}. قد تُخالَف السيارة التي تبقى.",
    ),
    "space_changed": (
        "تغيّر مكان وقوفك",
        "الحجز {number} في {car_park}: مكانك الآن {space} ابتداءً من {start:%d/%m/%Y %H:%M}.",
    ),
    "reservation_soon": (
        "حجزك يبدأ قريبًا",
        (
            "الحجز {number} في {car_park}، {plate}: المكان {space} ابتداءً من الساعة {start:%H:%M}. "
            "احضر قبل الساعة {latest:%H:%M}."
        ),
    ),
    "no_show": (
        "أُلغي حجزك",
        "الحجز {number} في {car_park}: لم يحضر أحد قبل الساعة {latest:%H:%M}، وأُعيد المكان.",
    ),
    "membership_expiring": (
        "اشتراكك ينتهي قريبًا",
        "ينتهي اشتراكك {plan} يوم {end:%d/%m/%Y} ولا يُجدَّد تلقائيًا.",
    ),
    "membership_expired": ("انتهى اشتراكك", "انتهى اشتراكك {plan} يوم {end:%d/%m/%Y}."),
    "membership_renewed": (
        "جُدّد اشتراكك",
        "جُدّد اشتراكك {plan} بمبلغ {amount} دينار، إلى {end:%d/%m/%Y}.",
    ),
    "membership_not_renewed": (
        "تعذّر تجديد اشتراكك",
        "تعذّر تجديد اشتراكك {plan}: تحقّق من وسيلة الدفع قبل {end:%d/%m/%Y}.",
    ),
    "premium_expiring": (
        "اشتراكك المميّز ينتهي قريبًا",
        "ينتهي اشتراكك {plan} يوم {end:%d/%m/%Y} ولا يُجدَّد تلقائيًا.",
    ),
    "premium_expired": (
        "انتهى اشتراكك المميّز",
        "انتهى اشتراكك {plan} يوم {end:%d/%m/%Y}: تكسب مدفوعاتك من جديد عدد النقاط العادي.",
    ),
    "premium_renewed": (
        "جُدّد اشتراكك المميّز",
        "جُدّد اشتراكك {plan} بمبلغ {amount} دينار، إلى {end:%d/%m/%Y}.",
    ),
    "premium_not_renewed": (
        "تعذّر تجديد اشتراكك المميّز",
        "تعذّر تجديد اشتراكك {plan}: تحقّق من وسيلة الدفع قبل {end:%d/%m/%Y}.",
    ),
    "badge_expiring": (
        "اشتراكك السنوي ينتهي قريبًا",
        "الاشتراك السنوي للسيارة {plate} في {zone}: صالح إلى {day:%d/%m/%Y}. اشترِ الاشتراك القادم لمواصلة الوقوف به.",
    ),
    "badge_expired": (
        "انتهى اشتراكك السنوي",
        "الاشتراك السنوي للسيارة {plate} في {zone}: كان صالحًا إلى {day:%d/%m/%Y}. دونه يُدفع الوقوف بالساعة.",
    ),
    "card_expiring": (
        "بطاقتك {card} تنتهي صلاحيتها قريبًا",
        "تنتهي صلاحية بطاقتك {card} المحفوظة في ParkUp في آخر {month}. أضف البطاقة الجديدة لمواصلة الدفع.",
    ),
    "top_up_failed": (
        "تعذّر شحن محفظتك",
        "لم ينجح الشحن التلقائي بمبلغ {amount} دينار: تحقّق من بطاقتك في ParkUp.",
    ),
    "top_up_turned_off": (
        "أُوقف الشحن التلقائي",
        "فشل الشحن التلقائي بمبلغ {amount} دينار عدّة مرّات: تمّ إيقافه.",
    ),
    "fine_issued": (
        "مخالفة وقوف {number}",
        "{plate}، {zone}، {issued:%d/%m/%Y %H:%M}: {measure}. {amount} دينار تُدفع قبل {due:%d/%m/%Y}.",
    ),
    "fine_paid": ("دُفعت المخالفة {number}", "{plate}: تمّ دفع {amount} دينار.{clamp}"),
    "fine_rejected": (
        "رُفض الاعتراض: المخالفة {number}",
        "{plate}: رُفض اعتراضك.{why} {amount} دينار تُدفع قبل {due:%d/%m/%Y}.",
    ),
    "fine_dismissed": ("أُلغيت المخالفة {number}", "{plate}: أُلغيت المخالفة، لا شيء عليك دفعه.{why}"),
    "fine_sabot_removed": ("رُفع الكلّاب: المخالفة {number}", "{plate}: رُفع الكلّاب، يمكنك المغادرة."),
    "fine_due_soon": (
        "المخالفة {number}: تُدفع قريبًا",
        "{plate}: {amount} دينار تُدفع قبل {due:%d/%m/%Y}.",
    ),
    "pay_later_failed": (
        "تعذّر خصم مواقفك",
        "تعذّر خصم {amount} دينار من مدفوعاتك المؤجلة: سدّدها في ParkUp قبل {end:%d/%m/%Y}.",
    ),
    "pay_later_reminder": (
        "مواقف في انتظار التسديد",
        "لا تزال {amount} دينار من مدفوعاتك المؤجلة في انتظار التسديد قبل {end:%d/%m/%Y}.",
    ),
    "pay_later_overdue": (
        "دفع متأخر",
        "{amount} دينار من مدفوعاتك المؤجلة متأخرة: سدّدها لتتمكن من تأجيل الدفع من جديد.",
    ),
    "pay_later_charged": ("سُدّدت مواقفك", "خُصمت {amount} دينار من مدفوعاتك المؤجلة."),
    "receipt": ("الوصل {number}: {amount} دينار", "{paid_for}: تمّ دفع {amount} دينار ({paid_by}). الوصل {number}."),
    "refund": ("استرجاع: {amount} دينار", "{paid_for}: أُعيد إليك {amount} دينار ({paid_by})."),
    "points_expiring": (
        "نقاطك تنتهي قريبًا",
        "تنتهي {points} نقطة ParkUp بعد {day:%d/%m/%Y}: استعملها في الدفع قبل ذلك.",
    ),
}

TERMS: dict[str, str] = {
    "measure:car_sabot": "وضع كلّاب",
    "measure:pound": "نقل إلى المستودع",
    "clamp:": "",
    "clamp:yes": " سيُرفع الكلّاب.",
    "why": " السبب: {reason}.",
    "fine": "تصلك هذه الرسالة لأنّ المخالفة تخصّ وقوفك أو سيارتك. اطّلع عليها أو ادفعها أو اعترض عليها في التطبيق.",
    "about:time_running_out": "تصلك هذه الرسالة لأنّ سيارتك واقفة. يمكنك إيقاف هذه التذكيرات في التطبيق.",
    "about:receipt": "تصلك هذه الرسالة لأنّك اخترت تلقّي الوصولات بالبريد الإلكتروني.",
    "money": "تصلك هذه الرسالة لأنّها تخصّ مالك أو حسابك في ParkUp.",
    "other": "يمكنك أن تختار في التطبيق ما يصلك.",
    "receipt_link": "عرض الوصل",
    "paid_for:session": "وقوف",
    "paid_for:extension": "تمديد الوقوف",
    "paid_for:ticket": "مخالفة",
    "paid_for:season_badge": "اشتراك سنوي للوقوف",
    "paid_for:reservation": "حجز",
    "paid_for:charging": "شحن كهربائي",
    "paid_for:car_park_stay": "مأوى سيارات",
    "paid_for:membership": "اشتراك",
    "paid_for:points": "شراء نقاط",
    "paid_for:premium": "اشتراك مميّز",
    "paid_for:topup": "شحن المحفظة",
    "paid_for:auto_topup": "شحن تلقائي للمحفظة",
    "paid_for:other": "دفع",
    "paid_for:pay_later": "مواقف مدفوعة لاحقًا",
    "paid_by:card": "بطاقة بنكية",
    "paid_by:wallet": "المحفظة",
    "paid_by:cash": "نقدًا",
    "paid_by:mobile": "الهاتف",
    "paid_by:later": "دفع مؤجل",
    "unsubscribe": "إلغاء الاشتراك في هذه الرسائل",
    "unsubscribe_ask": "إيقاف الرسائل الإلكترونية حول: {kind}؟",
    "unsubscribe_button": "إلغاء الاشتراك",
    "unsubscribe_done": "تمّ: لن تصلك رسائل إلكترونية حول: {kind}.",
    "unsubscribe_again": "يمكنك تغيير رأيك في أيّ وقت في تطبيق ParkUp.",
    "kind:time_running_out": "نهاية الوقوف",
    "kind:session_over": "انتهاء الوقوف",
    "kind:space_changed": "تغيير المكان",
    "kind:reservation_soon": "التذكير بالحجز",
    "kind:no_show": "حجز لم يُستعمل",
    "kind:subscription": "الاشتراك",
    "kind:card_expiring": "انتهاء البطاقة",
    "kind:payment_due": "دفع منتظر",
    "kind:fine": "المخالفات",
    "kind:receipt": "الوصولات",
    "kind:points": "النقاط",
}
