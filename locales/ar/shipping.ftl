## لماذا اختير ناقل أو رُفض، وما يقوله عن الطرد.

shipping-refusal-none = لا يقدم أي ناقل هذه الخدمة لهذه المدينة.
shipping-refusal-collection-not-offered = هذه التعاونية لا تقدم الاستلام من مقرها.
shipping-refusal-zone-not-served = لا يصل أي ناقل إلى هذه المدينة. اختر طريقة توصيل أخرى.
shipping-refusal-too-heavy = هذا الطرد أثقل من أن يرسل دفعة واحدة. أزل بعض المنتجات أو قم بطلبيتين.
shipping-refusal-cash-too-high = المبلغ يفوق ما يمكن للموزع أن يستلمه نقدا. ادفع بتحويل بنكي أو قم بطلبيتين.
shipping-refusal-postal-monopoly = القانون يخص البريد بالطرود الخفيفة. اختر خدمة من خدمات أمانة.

shipping-rule-postal-monopoly = طرد يقل عن كيلوغرام: يخصه القانون بالبريد
shipping-rule-only-choice = الناقل الوحيد الممكن
shipping-rule-cheapest = الناقل الأقل ثمنا

shipping-status-accepted = تم تسليم الطرد إلى الناقل
shipping-status-arrived-at-agency = وصل إلى الوكالة
shipping-status-in-transit = في الطريق
shipping-status-out-for-delivery = قيد التوصيل
shipping-status-delivery-attempt = محاولة تسليم دون نجاح
shipping-status-return-to-sender = طُلب إرجاع الطرد
shipping-status-returned = أعيد إلى التعاونية
shipping-status-delivered = تم التسليم
