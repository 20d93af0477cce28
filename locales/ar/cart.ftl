cart-title = سلتك
cart-lead =
    { $n ->
        [zero] سلة فارغة.
        [one] تعاونية واحدة، أي طرد واحد وتوصيلة واحدة.
        [two] تعاونيتان، أي طردان وتوصيلتان.
        [few] { $n } تعاونيات، أي { $n } طرود و{ $n } توصيلات.
        [many] { $n } تعاونية، أي { $n } طردا و{ $n } توصيلة.
       *[other] { $n } تعاونية، أي { $n } طرد و{ $n } توصيلة.
    }
cart-empty = سلتك فارغة.
cart-see-products = عرض المنتجات
cart-summary = الملخص
cart-goods = المنتجات
cart-deliveries =
    { $n ->
        [zero] التوصيل
        [one] التوصيل (طرد واحد)
        [two] التوصيل (طردان)
        [few] التوصيل ({ $n } طرود)
        [many] التوصيل ({ $n } طردا)
       *[other] التوصيل ({ $n } طرد)
    }
cart-delivery-unknown = حسب المدينة
cart-parcel-goods = منتجات الطرد
cart-parcel-total = مجموع الطرد
cart-parcel-rank = الطرد { $n }/{ $count }
cart-cash-title = المبلغ الواجب أداؤه للموزع
cart-cash-hint =
    { $n ->
        [zero] نقدا عند التسليم.
        [one] نقدا عند التسليم. حضّر المبلغ المضبوط.
        [two] نقدا لكل موزع: طردان، دفعتان. حضّر المبلغ المضبوط.
        [few] نقدا لكل موزع: { $n } طرود، { $n } دفعات. حضّر المبلغ المضبوط.
        [many] نقدا لكل موزع: { $n } طردا، { $n } دفعة. حضّر المبلغ المضبوط.
       *[other] نقدا لكل موزع: { $n } طرد، { $n } دفعة. حضّر المبلغ المضبوط.
    }
cart-cash-row = الطرد { $n }، { $cooperative }
cart-nothing-to-pay-now = لا تدفع شيئا الآن.
cart-order = اطلب الآن، { $amount }
cart-order-short = اطلب الآن
cart-go-on = متابعة التسوق
cart-settle-first = عالج أولا النقط المشار إليها في السلة.
cart-where = إلى أين نوصل الطرود؟
cart-how = التوصيل
cart-other-deliveries = طرق توصيل أخرى
cart-change-place = تغيير المدينة
cart-delivery-to = التوصيل إلى { $commune }
cart-set-destination = التوصيل إلى هنا
cart-set-delivery = اختيار هذا التوصيل
cart-set-quantity = تغيير الكمية
cart-destination-set = التوصيل إلى { $commune }. الأثمنة محينة.
cart-delivery-set = تم تسجيل طريقة التوصيل.
cart-way = { $carrier }، { $when }
cart-free = التوصيل مجاني على حساب التعاونية.
cart-until-free = بقي { $amount } ليصبح توصيل هذا الطرد مجانيا على حساب التعاونية.
cart-line-name = { $product }، { $variant }
cart-line-price = { $price } · { $unit }
cart-remove = إزالة: { $product }
cart-removed = تمت إزالة: { $product }.
cart-added = تمت إضافة: { $product }.
cart-updated = { $product }: { $n } في السلة.
cart-clamped =
    { $n ->
        [zero] { $product }: لم يبق شيء.
        [one] { $product }: بقيت قطعة واحدة، وضعناها في سلتك.
        [two] { $product }: بقيت قطعتان، وضعناهما في سلتك.
        [few] { $product }: بقيت { $n } قطع، وضعناها في سلتك.
        [many] { $product }: بقيت { $n } قطعة، وضعناها في سلتك.
       *[other] { $product }: بقيت { $n } قطعة، وضعناها في سلتك.
    }
cart-sold-out = نفد منذ أن أضفته.
cart-not-for-sale = هذا المنتج لم يعد معروضا للبيع.
cart-only-left =
    { $n ->
        [zero] لم يبق شيء.
        [one] بقيت قطعة واحدة.
        [two] بقيت قطعتان.
        [few] بقيت { $n } قطع.
        [many] بقيت { $n } قطعة.
       *[other] بقيت { $n } قطعة.
    }
cart-keep =
    { $n ->
        [zero] إزالة الكل
        [one] الاحتفاظ بواحدة
        [two] الاحتفاظ باثنتين
        [few] الاحتفاظ بـ { $n }
        [many] الاحتفاظ بـ { $n }
       *[other] الاحتفاظ بـ { $n }
    }
cart-price-changed = تغير الثمن: كان { $before }، وهو الآن { $now }.
cart-accept-prices = أقبل هذا الثمن
cart-prices-accepted = تم قبول أثمنة اليوم.
cart-split-title = أين تذهب { $amount }
cart-split-cooperatives =
    { $n ->
        [zero] للتعاونيات
        [one] للتعاونية
        [two] للتعاونيتين
        [few] لـ { $n } تعاونيات
        [many] لـ { $n } تعاونية
       *[other] لـ { $n } تعاونية
    }
cart-split-platform = للمنصة
cart-split-packing = التغليف والأداء
