## A cooperative's own products and the editor of three pages.

listing-my-products = منتجاتي
listing-new-title = إضافة منتج
listing-edit-title = تعديل المنتج
listing-none = لا يوجد أي منتج هنا.
listing-unnamed = منتج بدون اسم
listing-page = الصفحة { $page }
listing-tab-all = الكل
listing-tab-live = معروضة للبيع
listing-tab-waiting = قيد المراجعة
listing-tab-to-do = للإتمام أو التصحيح
listing-tab-sold-out = نفدت
listing-tab-photos = الصور
listing-tab-prices = الثمن والمخزون
listing-tab-texts = الاسم والحكاية
listing-in-stock =
    { $n ->
        [zero] لا شيء في المخزون
        [one] واحد في المخزون
        [two] اثنان في المخزون
        [few] { $n } في المخزون
        [many] { $n } في المخزون
       *[other] { $n } في المخزون
    }
listing-duplicate = نسخ
listing-withdraw = سحب من البيع
listing-sell-again = إعادة إلى البيع
listing-withdrawn = لم يعد المنتج معروضا للبيع.
listing-put-back = عاد المنتج إلى البيع.
listing-later = حفظ والإتمام لاحقا
listing-sent-back = للتصحيح قبل إعادة الإرسال:
listing-waiting-note = هذا المنتج قيد المراجعة. إذا غيرتموه، وجب إرساله من جديد.
listing-live-note = المخزون يتغير فورا. الباقي ينتظر المراجعة، والمشترون يرون النسخة السابقة.

listing-step-photos = المرحلة 1 من 3 · الصور
listing-photos-legend = من صورة واحدة إلى 5 صور. الأولى هي الأهم.
listing-photo-n = الصورة { $n }
listing-photo-first = تقديم الصورة { $n }
listing-photo-later = تأخير الصورة { $n }
listing-photo-remove = حذف الصورة { $n }
listing-photo-removed = حذفت الصورة { $n }.
listing-photo-put-back = عادت الصورة إلى مكانها.
listing-photos-full = لم تعد الصورة: لم يبق لها مكان. احذفوا صورة أخرى ثم أضيفوها من جديد.
listing-take-photo = التقاط صورة
listing-choose-photos = اختيار صور
listing-tip-window = قرب النافذة
listing-tip-background = خلفية بسيطة
listing-tip-whole = المنتج كاملا
listing-category-legend = ما نوع المنتج؟
listing-error-category = يرجى اختيار نوع المنتج.

listing-step-prices = المرحلة 2 من 3 · الثمن والكمية
listing-size-n = الحجم { $n }
listing-further-size = حجم آخر (اختياري)
listing-price = الثمن بالدرهم
listing-stock = العدد في المخزون
listing-you-receive = تتوصلون بمبلغ { $amount }
listing-quantity = المحتوى
listing-unit = الوحدة
listing-unit-g = غرام
listing-unit-ml = ميليلتر
listing-unit-piece = قطعة
listing-unit-pair = زوج
listing-weight = الوزن مع التغليف، بالغرام
listing-weight-hint = مع الإناء والعلبة. عليه يتوقف ثمن التوصيل.
listing-sides = مقاسات الطرد (اختياري)
listing-sides-hint = مع التغليف، بالسنتيمتر. الطرد الكبير الخفيف يكلف توصيله أكثر. إذا تركتموها فارغة، يحسب الوزن وحده.
listing-length = الطول (سم)
listing-width = العرض (سم)
listing-height = الارتفاع (سم)
listing-error-side = اكتب عددا بالسنتيمتر لا يتجاوز { $max }، مثلا 12,5.
listing-error-sides = اكتب القياسات الثلاثة بالسنتيمتر، { $max } على الأكثر، أو لا تكتب أيا منها.
listing-size-name = اسم الحجم (اختياري)
listing-size-name-fr = بالفرنسية
listing-size-name-ar = بالعربية
listing-size-name-hint = مثلا 180 × 110 سم. وإلا كتبنا المحتوى.
listing-remove-size = حذف هذا الحجم
listing-count-again = حفظ وإعادة الحساب
listing-delay = أيام الصنع
listing-delay-hint = 0 إذا كان المنتج جاهزا. وإلا، كم يوما يلزم لصنعه.

listing-step-texts = المرحلة 3 من 3 · الاسم والحكاية
listing-name-legend = الاسم والحكاية
listing-name-fr = الاسم بالفرنسية
listing-name-ar = الاسم بالعربية
listing-name-hint = مثلا: زيت أركان للأكل.
listing-description-fr = الحكاية بالفرنسية
listing-description-ar = الحكاية بالعربية
listing-description-hint = من يصنعه، وكيف، ومن أي شيء.
listing-mentions-legend = المكونات والأصل
listing-mentions-hint = القانون يفرض هذه البيانات على المواد الغذائية، بالفرنسية والعربية.
listing-ingredients-fr = المكونات أو المواد، بالفرنسية
listing-ingredients-ar = المكونات أو المواد، بالعربية
listing-allergens = مسببات الحساسية
listing-allergens-hint = مثلا: الفواكه القشرية، السمسم. يترك فارغا إذا لم توجد.
listing-storage-fr = طريقة الحفظ، بالفرنسية
listing-storage-ar = طريقة الحفظ، بالعربية
listing-origin = الأصل
listing-origin-hint = القرية أو الجهة.
listing-season-legend = الموسم
listing-season-hint = اختيار أشهر الجني. بدون اختيار: طول السنة.
listing-special-legend = ما يميز المنتج
listing-one-of-a-kind = قطعة فريدة
listing-fragile = قابل للكسر
listing-returnable = يمكن إرجاعه خلال 7 أيام

listing-step-send = مراجعة وإرسال
listing-send = إرسال للمراجعة
listing-send-hint = نتحقق منه ثم نراسلكم. هكذا سيراه المشترون.
listing-sent = تم الإرسال. سنتحقق منه ونراسلكم.
listing-sent-before = هذا المنتج قيد المراجعة بالفعل.
listing-nothing-to-send = لم يتغير شيء: لا حاجة إلى المراجعة.

listing-missing-photo = تلزم صورة واحدة على الأقل.
listing-missing-offer = يلزم حجم واحد على الأقل مع ثمنه.
listing-missing-name-fr = يلزم الاسم بالفرنسية.
listing-missing-name-ar = يلزم الاسم بالعربية.
listing-missing-ingredients-fr = تلزم المكونات بالفرنسية.
listing-missing-ingredients-ar = تلزم المكونات بالعربية.
listing-missing-storage-fr = تلزم طريقة الحفظ بالفرنسية.
listing-missing-storage-ar = تلزم طريقة الحفظ بالعربية.
listing-missing-origin = يلزم الأصل.
stock-title = مخزون منتجاتكم
stock-hint = احسبي، وصححي بزري − و+، أو اكتبي العدد.
stock-save = تسجيل هذه الأعداد
stock-saved = تم تسجيل المخزون.
stock-error-count = اكتبي عددا، مثلا 12.
stock-error-moved = تغير المخزون في هذه الأثناء، ربما بسبب بيع. تحققي من العدد وسجليه من جديد.
stock-count =
    { $n ->
        [zero] لا حجم معروض للبيع
        [one] حجم واحد معروض للبيع
        [two] حجمان معروضان للبيع
        [few] { $n } أحجام معروضة للبيع
        [many] { $n } حجما معروضا للبيع
       *[other] { $n } حجم معروض للبيع
    }
stock-confirmed = شكرا، تم تأكيد مخزونكم.
stock-ask = هل كل شيء ما زال متوفرا؟
stock-ask-detail =
    { $n ->
        [zero] لا حجم ينتظر الحساب.
        [one] حجم واحد لم يُحسب منذ أسبوع.
        [two] حجمان لم يُحسبا منذ أسبوع.
        [few] { $n } أحجام لم تُحسب منذ أسبوع.
        [many] { $n } حجما لم تُحسب منذ أسبوع.
       *[other] { $n } حجم لم تُحسب منذ أسبوع.
    }
stock-ask-yes = نعم، كل شيء صحيح
stock-ask-no = لا، أريد التصحيح
