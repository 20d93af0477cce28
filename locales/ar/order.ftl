order-title = الطلبية { $number }
order-thanks = شكرا { $name }. تم استلام طلبيتك { $number }.
order-placed-at =
    { $n ->
        [zero] سجلت في { $when }.
        [one] سجلت في { $when }، طرد واحد.
        [two] سجلت في { $when }، طردان.
        [few] سجلت في { $when }، { $n } طرود.
        [many] سجلت في { $when }، { $n } طردا.
       *[other] سجلت في { $when }، { $n } طرد.
    }
order-what-next = التعاونيات تحضر طرودك.
order-keep-link = احتفظ بعنوان هذه الصفحة، فهو يكفي لتتبع الطلبية.
order-address = عنوان التوصيل
order-payment = الأداء
order-delivery = التوصيل
order-expected = الوصول المتوقع
order-tracking-number = رقم التتبع
order-packed-photo = صورة طردك مغلقا
order-step-received = تم التوصل بالطلبية
order-step-confirm = في انتظار تأكيدك
order-step-transfer = في انتظار تحويلك البنكي
order-way = { $service }، { $carrier }
order-transfer = التحويل المطلوب
order-transfer-amount = المبلغ
order-transfer-bank = البنك
order-transfer-holder = صاحب الحساب
order-transfer-reference = المرجع الواجب كتابته
order-transfer-rib = رقم الحساب البنكي
order-transfer-until = قبل { $date }، وإلا عادت المنتجات إلى البيع.
order-contact = سؤال عن طرد؟ اتصل بالتعاونية.
order-cancel = إلغاء الطلبية
order-cancel-title = إلغاء الطلبية { $number }؟
order-cancel-means = يتم إخبار التعاونيات ولا تؤدي أي شيء.
order-cancel-confirm = نعم، إلغاء الطلبية
order-cancel-keep = لا، الاحتفاظ بالطلبية
order-cancel-reason = ألغاها الزبون
order-cancel-too-late = أحد الطرود جاهز: لم يعد بالإمكان إلغاء الطلبية هنا. اتصل بالتعاونية.
order-cancelled = تم إلغاء الطلبية { $number }.
order-law-title = تأكيد طلبيتك
order-law-confirmation = نؤكد طلبيتك { $number } بمبلغ { $total } شاملا لجميع الرسوم.
order-confirm-title = أكد طلبيتك
order-confirm-until = هذه أول طلبية لك. تحضر التعاونيات طرودك فور تأكيدك قبل { $when }. بدون جواب، تعود المنتجات إلى البيع.
order-confirm-do = أؤكد، وأؤدي { $total } عند التسليم
order-confirmed = شكرا، تم تأكيد طلبيتك وتم إخبار التعاونيات.
order-confirmed-not-now = هذه الطلبية لا تنتظر تأكيدا، أو لم تعد تنتظره.
order-lapsed-unconfirmed = لم يتم تأكيد الطلبية في الوقت المحدد
order-lapsed-unpaid = لم يصل التحويل البنكي في الوقت المحدد
