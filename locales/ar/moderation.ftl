review-tab-nouvelles = جديدة
review-tab-modifiees = معدلة
review-tab-a-corriger = للتصحيح
review-nothing = لا شيء ينتظر هنا.
review-product = المنتج
review-age = ينتظر منذ
review-round = الإرسال رقم
review-no-difference = لم يتغير شيء.
review-history = السجل
review-checks = الفحوص الآلية
review-approve = الموافقة والنشر
review-request-changes = طلب تصحيح
review-refuse = رفض
review-reason = السبب (تصحيح أو رفض)
review-choose-reason = اختر سببا
review-message = رسالة إلى التعاونية
review-message-hint = قل ما يجب تغييره مع مثال.
review-error-reason = اختر السبب، ستقرؤه التعاونية.
review-own-tag = تعاونيتك: شخص آخر يقرر
review-own = هذا منتج تعاونيتك. يجب أن يراجعه شخص آخر.
review-decided = تم تسجيل القرار وإخبار التعاونية.
review-already-decided = عالج شخص آخر هذا المنتج من قبل.
review-name-fr = الاسم بالفرنسية
review-name-ar = الاسم بالعربية
review-category = الصنف
review-offers = الأحجام والأثمنة
review-sides = { $figures } سم
review-description-fr = الوصف بالفرنسية
review-description-ar = الوصف بالعربية
review-ingredients-fr = المكونات بالفرنسية
review-ingredients-ar = المكونات بالعربية
review-allergens = مسببات الحساسية
review-storage-fr = الحفظ بالفرنسية
review-storage-ar = الحفظ بالعربية
review-origin = الأصل
review-photos = الصور
review-reason-photos = الصور تحتاج إعادة
review-reason-price = الثمن يحتاج تحققا
review-reason-words = النص يحتاج تصحيحا
review-reason-mentions = البيانات الإلزامية ناقصة
review-reason-certificate = الشهادة ناقصة أو منتهية
review-reason-duplicate = المنتج موجود من قبل
review-reason-forbidden = منتج غير مسموح به
review-action-submitted = أرسل
review-action-changes_requested = طلب تصحيح
review-action-approved = تمت الموافقة
review-action-refused = رفض
check-photos = الصور موجودة.
check-photos-none = لا توجد صور.
check-photo-size = الصور كبيرة بما يكفي.
check-photo-small = عرض إحدى الصور أقل من 1 200 بكسل.
check-price = الثمن محدد.
check-price-none = لا يوجد ثمن.
check-words = النصوص والبيانات كاملة.
check-words-incomplete = نصوص أو بيانات ناقصة.
check-price-steady = الثمن لم ينخفض كثيرا.
check-price-fell = انخفض الثمن بنسبة 40 % أو أكثر.
check-weight = وزن الطرد معقول.
check-weight-low = الوزن المعلن أخف من المحتوى.
check-certificate = الشهادات سارية.
check-certificate-expired = انتهت صلاحية شهادة.
review-count = { $count ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجا
   *[other] { $count } منتج
  }
