## What a shopper keeps in their account: addresses, orders, favourites, choices of mail.

address-title = عناويني
address-none = احفظ هنا العناوين التي تتوصل فيها بطلبياتك. بها تملأ استمارة الطلبية.
address-new = إضافة عنوان
address-edit = تعديل العنوان
address-default = العنوان الافتراضي
address-make-default = اجعله افتراضيا
address-saved = حفظ العنوان.
address-preferred = هذا العنوان يقترح الآن أولا.
address-remove-title = هل تحذف هذا العنوان؟
address-remove-means = تحتفظ طلبياتك بالعنوان الذي تسلم فيه.
address-remove-confirm = نعم، احذف العنوان
address-remove-keep = لا، احتفظ بالعنوان
address-removed = حذف العنوان.
address-full = لديك { $most } عنوانا، وهو الحد الأقصى. احذف واحدا لتضيف غيره.
address-choose = التوصيل إلى أحد عناويني
address-keep = احفظ هذا العنوان في حسابي
order-all = كل طلبياتي
order-awaits-you = تنتظر جوابك
order-history-parcel = { $cooperative }: { $state }
order-claim = إضافتها إلى حسابي
order-claimed = طلبياتك السابقة أصبحت في حسابك.
order-claimable = { $n ->
    [zero] لا توجد طلبيات بدون حساب.
    [one] طلبية واحدة تمت بدون حساب ببريدك الإلكتروني.
    [two] طلبيتان تمتا بدون حساب ببريدك الإلكتروني.
    [few] { $n } طلبيات تمت بدون حساب ببريدك الإلكتروني.
    [many] { $n } طلبية تمت بدون حساب ببريدك الإلكتروني.
   *[other] { $n } طلبية تمت بدون حساب ببريدك الإلكتروني.
}
order-count = { $n ->
    [zero] لا طلبيات
    [one] طلبية واحدة
    [two] طلبيتان
    [few] { $n } طلبيات
    [many] { $n } طلبية
   *[other] { $n } طلبية
}
reorder-do = شراء من جديد
reorder-added = { $n ->
    [zero] لم يوضع أي شيء في السلة.
    [one] منتج واحد في السلة، بثمن اليوم.
    [two] منتجان في السلة، بأثمنة اليوم.
    [few] { $n } منتجات في السلة، بأثمنة اليوم.
    [many] { $n } منتجا في السلة، بأثمنة اليوم.
   *[other] { $n } منتج في السلة، بأثمنة اليوم.
}
reorder-gone = لم يعد متوفرا: { $names }.
reorder-fewer = بقي أقل من المرة السابقة: { $names }.
reorder-repriced = تغير الثمن: { $names }.
reorder-price = { $before } سابقا، { $now } الآن
favourite-title = مفضلاتي
favourite-none = ليست لديك مفضلات بعد: المس القلب في صفحة منتج.
favourite-heart = الاحتفاظ به في مفضلاتي
favourite-kept = أصبح في مفضلاتك.
favourite-gone = لم يعد في مفضلاتك.
favourite-sort = ترتيب القائمة
favourite-remove = إزالة
favourite-away = ليس للبيع الآن
favourite-count = { $n ->
    [zero] لا مفضلات
    [one] مفضل واحد
    [two] مفضلان
    [few] { $n } مفضلات
    [many] { $n } مفضلا
   *[other] { $n } مفضل
}
notification-title = الرسائل
notification-always = تُرسل دائما
notification-always-text = رسائل طلبياتك (المستلمة والمرسلة والموصلة والتي تنتظر تأكيدا أو أداء) ورسائل حماية حسابك.
notification-choose = حسب اختيارك
notification-restock = أخبرني عندما يعود أحد مفضلاتي إلى المخزون
notification-saved = حُفظ اختيارك.
notification-stop-title = إيقاف هذه الرسائل؟
notification-stop-text = لن تصلك بعد الآن رسالة عندما يعود أحد مفضلاتك. تبقى مفضلاتك في حسابك، وتستمر رسائل طلبياتك.
notification-stop = إيقافها
notification-stopped = تم: لن تصلك هذه الرسائل بعد الآن.
