place-region = الجهة
place-province = الإقليم
place-commune = المدينة أو الجماعة
place-choose = اختر
place-show-communes = عرض الجماعات

checkout-title = إتمام الطلبية
checkout-not-sent = لم ترسل الطلبية بعد.
checkout-you = معلوماتك
checkout-phone = الهاتف
checkout-phone-hint = يتصل بك الموزع على هذا الرقم.
checkout-name = الاسم الكامل
checkout-email = البريد الإلكتروني (اختياري)
checkout-email-hint = لتتوصل بالتأكيد وبتتبع الطلبية.
checkout-have-account = لدي حساب
checkout-delivery = التوصيل
checkout-address = العنوان
checkout-address-hint = الرقم، الزنقة، الحي أو الدوار.
checkout-landmark = علامة قريبة (اختياري)
checkout-landmark-hint = مثلا، قبالة الصيدلية.
checkout-payment = الأداء
checkout-cash-means =
    { $n ->
        [zero] تؤدي للموزع.
        [one] تؤدي للموزع عند وصول الطرد.
        [two] تؤدي لكل موزع عند وصول طرده.
        [few] تؤدي لكل موزع عند وصول طرده.
        [many] تؤدي لكل موزع عند وصول طرده.
       *[other] تؤدي لكل موزع عند وصول طرده.
    }
checkout-transfer-means = نحتفظ بالمنتجات 72 ساعة في انتظار التحويل.
checkout-message = رسالة إلى التعاونيات (اختياري)
checkout-message-hint = مثلا، يوم تكون فيه غائبا.
checkout-order-title = طلبيتك
checkout-edit-cart = تعديل السلة
checkout-compute = احتساب ثمن التوصيل
checkout-order-cash = اطلب الآن، أؤدي { $amount } عند التسليم
checkout-order-transfer = اطلب الآن، أؤدي { $amount } بتحويل بنكي
checkout-law-prices = الأثمنة بالدرهم شاملة لجميع الرسوم، والتوصيل محسوب في المجموع.
checkout-law-withdrawal = لك 7 أيام بعد التسليم للتراجع عن الشراء دون ذكر السبب (القانون ⁦31-08⁩، المادة 36). لا تسترجع المواد سريعة التلف ولا القطع المصنوعة حسب الطلب.
checkout-law-terms = بإتمام الطلبية تشتري من كل تعاونية مذكورة أعلاه.
checkout-again = أعد تحميل الصفحة ثم اطلب من جديد. لم يضع أي شيء.
checkout-sold-out = { $product }: نفد. أزله من السلة لتطلب الباقي.
checkout-only-left =
    { $n ->
        [zero] { $product }: لم يبق شيء.
        [one] { $product }: بقيت قطعة واحدة. غير الكمية في السلة.
        [two] { $product }: بقيت قطعتان. غير الكمية في السلة.
        [few] { $product }: بقيت { $n } قطع. غير الكمية في السلة.
        [many] { $product }: بقيت { $n } قطعة. غير الكمية في السلة.
       *[other] { $product }: بقيت { $n } قطعة. غير الكمية في السلة.
    }
checkout-prices-changed = تغيرت بعض الأثمنة. المجموع الآن { $total }. إن كنت موافقا فاطلب من جديد.
checkout-error-payment = طريقة الأداء هذه غير متاحة هنا. اختر طريقة أخرى.
checkout-total-changed = المجموع الآن { $total }. إن كنت موافقا فاطلب من جديد.
