## ما يراه المشترون: المنتجات والتعاونيات.

storefront-who-where = { $who } · { $where }
storefront-name-label = { $name }، { $label }
storefront-one-of-a-kind = قطعة فريدة
storefront-made-to-order = تحت الطلب
storefront-results = نتائج البحث عن «{ $words }»
storefront-more-than = أكثر من { $n } منتج
storefront-category = الصنف
storefront-region = الجهة
storefront-guarantees = الضمانات
storefront-price = الثمن
storefront-price-min = من (درهم)
storefront-price-max = إلى (درهم)
storefront-price-from = ابتداء من { $price }
storefront-price-to = إلى غاية { $price }
storefront-in-stock-only = متوفر الآن
storefront-show = عرض المنتجات
storefront-sort = الترتيب حسب
storefront-sort-relevance = الأقرب إلى البحث
storefront-sort-newest = الأحدث
storefront-sort-price-up = الأرخص أولا
storefront-sort-price-down = الأغلى أولا
storefront-nothing = لا يوجد منتج يوافق هذه الاختيارات.
storefront-nothing-for = لا شيء عن «{ $words }».
storefront-did-you-mean = هل تقصد «{ $words }»؟
storefront-nothing-hint = احذف اختيارا، أو جرب كلمة أخرى، أو اختر صنفا.
storefront-place = { $place }، { $region }
storefront-question = السلام عليكم، لدي سؤال حول «{ $product }»: { $url }
storefront-share = { $product } على تويزة: { $url }
storefront-photo = الصورة { $n }
storefront-ready =
    { $n ->
        [zero] لا توجد أي قطعة
        [one] قطعة واحدة جاهزة
        [two] قطعتان جاهزتان
        [few] { $n } قطع جاهزة
        [many] { $n } قطعة جاهزة
       *[other] { $n } قطعة جاهزة
    }
storefront-made-in =
    { $n ->
        [zero] تحت الطلب: يصنع في اليوم نفسه
        [one] تحت الطلب: يصنع في يوم واحد
        [two] تحت الطلب: يصنع في يومين
        [few] تحت الطلب: يصنع في { $n } أيام
        [many] تحت الطلب: يصنع في { $n } يوما
       *[other] تحت الطلب: يصنع في { $n } يوم
    }
storefront-more-made-in =
    { $n ->
        [zero] وما زاد تحت الطلب: يصنع في اليوم نفسه
        [one] وما زاد تحت الطلب: يصنع في يوم واحد
        [two] وما زاد تحت الطلب: يصنع في يومين
        [few] وما زاد تحت الطلب: يصنع في { $n } أيام
        [many] وما زاد تحت الطلب: يصنع في { $n } يوما
       *[other] وما زاد تحت الطلب: يصنع في { $n } يوم
    }
storefront-returnable = لديك 7 أيام للتراجع عن الشراء (القانون ⁦31-08⁩).
storefront-not-returnable = لا يسترجع: مادة سريعة التلف أو قطعة صنعت لك (القانون ⁦31-08⁩). وكل عيب يعوض دائما.
storefront-split = أين يذهب مبلغ { $amount }
storefront-split-cooperative = لفائدة { $name }
storefront-split-to-cooperative = للتعاونية
storefront-split-platform = للمنصة
storefront-split-packing = للتغليف والأداء
storefront-of = من كل { $amount } تؤديها
storefront-free = مجانا
storefront-way = { $service }: { $days }، { $price }
storefront-free-from = التوصيل مجاني ابتداء من { $amount } لدى هذه التعاونية.
storefront-delivery-to = التوصيل إلى { $place }
storefront-change-place = تغيير المدينة
storefront-choose-place = اختر مدينتك لمعرفة ثمن التوصيل وتاريخه
storefront-no-way = لا توجد شركة توصل هذا المنتج إلى هذه المدينة.
storefront-pay = الأداء نقدا عند التسليم
storefront-ask = اطرح سؤالا عبر واتساب
storefront-share-link = شارك
storefront-others = من التعاونية نفسها
storefront-add = أضف إلى السلة
storefront-choose = اختر الحجم
storefront-about = عن المنتج
storefront-facts = بالتفصيل
storefront-seller = البائع
storefront-visit = زيارة التعاونية
storefront-gone = هذا المنتج لم يعد معروضا للبيع
storefront-gone-hint = سحبته التعاونية. هناك منتجات أخرى في انتظارك.
storefront-fact-origin = المصدر
storefront-fact-net = المحتوى
storefront-fact-ingredients = المكونات
storefront-fact-allergens = مسببات الحساسية
storefront-fact-storage = الحفظ
storefront-fact-lot = الحصة وتاريخ الصلاحية
storefront-fact-on-pack = مطبوعان على الغلاف
storefront-fact-season = الموسم
storefront-fact-weight = وزن الطرد
storefront-fact-reference = المرجع
storefront-fact-seller = التعاونية
storefront-fact-address = العنوان
storefront-fact-phone = الهاتف
storefront-fact-email = البريد الإلكتروني
storefront-fact-register = سجل التعاونيات
storefront-fact-ice = التعريف الموحد للمقاولة
storefront-fact-tax = التعريف الضريبي
storefront-pairs =
    { $n ->
        [zero] لا شيء
        [one] زوج واحد
        [two] زوجان
        [few] { $n } أزواج
        [many] { $n } زوجا
       *[other] { $n } زوج
    }
storefront-pieces =
    { $n ->
        [zero] لا شيء
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $n } قطع
        [many] { $n } قطعة
       *[other] { $n } قطعة
    }
storefront-months = من { $first } إلى { $last }
storefront-certificate-valid = تم التحقق منها. صالحة إلى غاية { $date }.
storefront-certificate-expired = انتهت صلاحية هذه الشهادة في { $date }.
storefront-certificate-number = الرقم
storefront-certificate-issuer = الجهة المصدرة
storefront-certificate-authority = تحت سلطة
storefront-certificate-issued = تاريخ الإصدار
storefront-certificate-expires = تاريخ الانتهاء
storefront-certificate-about = تخص هذه الشهادة:
storefront-place-title = إلى أين التوصيل؟
storefront-place-why = جماعتك تحدد ثمن التوصيل وتاريخه. نحفظها على هذا الجهاز.
storefront-place-name = اسم المدينة أو الجماعة
storefront-place-unknown = لا توجد جماعة بهذا الاسم. اختر جهتك.
storefront-place-commune = المدينة أو الجماعة
storefront-place-province = الإقليم أو العمالة
storefront-cooperative-name = الاسم أو الجماعة
storefront-all-regions = كل الجهات
storefront-sector = الحرفة
storefront-all-sectors = كل الحرف
storefront-no-cooperative = لا توجد تعاونية مطابقة.
storefront-all-cooperatives = كل التعاونيات
storefront-members = { $members }، منهم { $women }
storefront-verified = تم التحقق منها
storefront-verified-on = تم التحقق منها في { $date }
storefront-since = منذ { $year }
storefront-ships = التوصيل من { $place }
storefront-ships-free = التوصيل من { $place }، مجاني ابتداء من { $amount }
storefront-no-products = ليس لدى هذه التعاونية منتجات للبيع حاليا.
storefront-story = قصتها
storefront-home-title = اشتر مباشرة من التعاونيات القروية بالمغرب
storefront-home-lead =
    { $n ->
        [zero] منتجات من صنع تعاونياتنا. تؤدي نقدا عند التسليم.
        [one] منتجات من صنع تعاونية واحدة. تؤدي نقدا عند التسليم.
        [two] منتجات من صنع تعاونيتين. تؤدي نقدا عند التسليم.
        [few] منتجات من صنع { $n } تعاونيات. تؤدي نقدا عند التسليم.
        [many] منتجات من صنع { $n } تعاونية. تؤدي نقدا عند التسليم.
       *[other] منتجات من صنع { $n } تعاونية. تؤدي نقدا عند التسليم.
    }
storefront-see-products = عرض المنتجات
storefront-meet = تعرف على التعاونيات
storefront-aisles = الأصناف
storefront-trust-cash = الأداء نقدا
storefront-trust-cash-hint = تؤدي عند وصول الطرد
storefront-trust-delivery = التوصيل إلى كل أنحاء المغرب
storefront-trust-delivery-hint = الثمن والتاريخ معروضان قبل الطلب
storefront-trust-returns = الحق في التراجع عن الشراء
storefront-trust-returns-hint = القاعدة مكتوبة على كل منتج
storefront-trust-verified = كل تعاونية تم التحقق منها
storefront-trust-verified-hint = مراقبة القانون الأساسي والشهادات
storefront-now = في هذا الموسم
storefront-now-hint = محاصيل وإبداعات: { $month }
storefront-featured = تعاونية الشهر
storefront-how = كيف يتم ذلك
storefront-how-order = تطلب أنت
storefront-how-order-hint = رقم هاتف يكفي، بلا حساب.
storefront-how-pack = تحضر التعاونية
storefront-how-pack-hint = تغلف طردك وتسلمه إلى الموزع.
storefront-how-pay = تؤدي عند الاستلام
storefront-how-pay-hint = نقدا، طردا بطرد.
