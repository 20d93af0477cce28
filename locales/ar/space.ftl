## The space of a cooperative.

space-switch-title = اختاري تعاونيتك
space-hello = مرحبا { $name }
space-to-prepare =
    { $n ->
        [zero] لا طلبية للتحضير
        [one] طلبية واحدة للتحضير
        [two] طلبيتان للتحضير
        [few] { $n } طلبيات للتحضير
        [many] { $n } طلبية للتحضير
       *[other] { $n } طلبية للتحضير
    }
space-to-prepare-detail = المسي هنا للبدء.
space-nothing-waits = لا شيء للتحضير الآن.
space-waiting = في الانتظار
space-tile-prepare = طلبيات للتحضير
space-tile-hand-over = طرود للتسليم
space-tile-products = منتجاتي
space-tile-shop = متجري
space-ready-by = للتحضير قبل { $day }
space-call = اتصال: { $name }
space-search = الرقم أو الاسم أو الهاتف
space-list-empty = لا توجد طلبيات هنا.
space-together-title = تسليم عدة طرود للموزع
space-together-do = الموزع أخذ هذه الطرود
space-error-chosen = علّمي الطرود التي أخذها الموزع.

space-step-take = أخذ المنتجات
space-step-pack = التغليف
space-step-photo = صورة الطرد مغلقا
space-step-label = إلصاق البطاقة
space-step-leave = تسليم الطرد
space-steps = ما تم إنجازه
space-error-taken = علّمي كل منتج وضعته في الطرد.
space-advice-fragile = قابل للكسر: لفّي كل قطعة واملئي الفراغات.
space-advice-closed = أغلقي العلبة جيدا بالشريط.
space-buyer-note = رسالة الزبون:
space-photo-label = صورة الطرد
space-photo-hint = سيرى الزبون هذه الصورة.
space-photo-shown = الصورة التي يراها الزبون
space-photo-again = صورة جديدة
space-photo-replaced = تم حفظ الصورة الجديدة.
space-pack-do = تم التغليف
space-packed = تم التغليف. تم إخبار الزبون.
space-label-open = عرض البطاقة للطباعة
space-label-write = بدون طابعة؟ اكتبي هذا بخط كبير على الطرد:
space-label-how = اطبعي هذه الصفحة من قائمة المتصفح بقياس 100 × 150 ملم. يفتح رمز QR صفحة الطرد لأعضاء التعاونية.
space-hand-over-do = الموزع أخذ الطرد
space-handed-over = تم تسليم الطرد للموزع. تم إخبار الزبون.
space-handed-over-together =
    { $n ->
        [zero] هذه الطرود سُلمت من قبل.
        [one] تم تسليم طرد واحد للموزع.
        [two] تم تسليم طردين للموزع.
        [few] تم تسليم { $n } طرود للموزع.
        [many] تم تسليم { $n } طردا للموزع.
       *[other] تم تسليم { $n } طرد للموزع.
    }
space-collect-do = الزبون أخذ الطرد وأدى الثمن
space-collected = تم تسليم الطرد للزبون.
space-already-done = تم هذا من قبل. هذه هي الطلبية كما هي الآن.
space-no-tracking-number = لم يبق أي رقم إرسال. اتصلي بفريق تويزة: لم يتغير شيء.

space-contents = محتوى الطرد
space-buyer = الزبون
space-cash = يستلم الموزع نقدا
space-no-cash = لا شيء للاستلام
space-contact-hidden = انتهى التوصيل: الهاتف والعنوان مخفيان.

space-shortage-title = منتج ناقص
space-shortage-which = ما هو المنتج الناقص؟
space-shortage-warning = سيتم إلغاء الطرد وإخبار الزبون. سيظهر المنتج على أنه نفد.
space-shortage-do = إلغاء هذا الطرد
space-shortage-told = تم إلغاء الطرد. تم إخبار الزبون.
space-shortage-reason = نفد من المخزون: { $products }.
space-error-missing = علّمي المنتج الناقص.

space-sheet-title = ورقة التسليم ليوم { $day }
space-sheet-today = ورقة تسليم اليوم
space-sheet-empty = لم يسلَّم أي طرد في هذا اليوم.
space-sheet-how = اطبعي هذه الصفحة: توقيعك وتوقيع الموزع.
space-sheet-parcel = الطرد
space-sheet-carrier = الناقل
space-sheet-code = رقم الإرسال
space-sheet-recipient = المرسل إليه
space-sheet-commune = الجماعة
space-sheet-weight = الوزن
space-sheet-grams = الوزن (غ)
space-sheet-cash = للاستلام نقدا
space-sheet-sign-cooperative = توقيع التعاونية
space-sheet-sign-carrier = توقيع الموزع
space-awaited = لم يؤكد المشتري أو لم يؤد بعد: لا تغلفي هذا الطرد.
space-awaited-short = في انتظار المشتري
space-awaited-count =
    { $n ->
        [zero] لا طلبية تنتظر تأكيد المشتري أو أداءه.
        [one] طلبية واحدة تنتظر تأكيد المشتري أو أداءه. لا شيء للتحضير لها.
        [two] طلبيتان تنتظران تأكيد المشتري أو أداءه. لا شيء للتحضير لهما.
        [few] { $n } طلبيات تنتظر تأكيد المشتري أو أداءه. لا شيء للتحضير لها.
        [many] { $n } طلبية تنتظر تأكيد المشتري أو أداءه. لا شيء للتحضير لها.
       *[other] { $n } طلبية تنتظر تأكيد المشتري أو أداءه. لا شيء للتحضير لها.
    }
space-awaits-confirmation = على المشتري أن يؤكد
space-awaits-confirmation-until = هذه أول طلبية له. لا تغلفي شيئا قبل جوابه. بدون جواب قبل { $when }، تلغى الطلبية وتعود منتجاتكم إلى البيع.
space-awaits-transfer = لم يصل التحويل البنكي بعد
space-awaits-transfer-until = لا تغلفي شيئا قبل وصوله. بدون تحويل قبل { $when }، تلغى الطلبية وتعود منتجاتكم إلى البيع.
space-confirm-do = تم التأكيد بالهاتف
space-confirmed = تم التسجيل: أكد المشتري طلبيته. يمكنك تحضير الطرد.
space-tile-stock = مخزوني
