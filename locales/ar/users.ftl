## People with an account, for administrators.
users-title = المستخدمون
users-add = إضافة إلى الفريق
users-add-text = يصل الشخص رابط لاختيار كلمة السر. ومن له حساب يأخذ دوره في صفحته.
users-add-submit = إرسال الرابط
users-added = أُرسل رابط إلى { $email }.
users-choose = اختر
users-search = الاسم أو العنوان
users-group = من
users-group-all = الجميع
users-group-staff = فريق الموقع
users-group-members = أعضاء التعاونيات
users-group-disabled = الحسابات المغلقة
users-order = الترتيب
users-order-newest = الأحدث تسجيلا
users-order-name = الاسم
users-order-cooperatives = عدد التعاونيات
users-nothing = لا أحد يطابق البحث.
users-all = عرض الجميع
users-column-name = الاسم
users-column-role = الدور في الفريق
users-column-cooperatives = التعاونيات
users-column-since = الحساب منذ
users-verified = تأكيد العنوان
users-never = أبدا
users-seen = آخر ظهور
users-sessions = الأجهزة المتصلة
users-closed-tag = مغلق
users-role = الدور في الفريق
users-role-hint = يسري التغيير فورا: يُخرَج الشخص ويُخبَر.
users-no-role = بدون
users-role-submit = تغيير الدور
users-role-changed = تغيّر الدور.
users-help = المساعدة على الدخول
users-send-link = إرسال رابط كلمة السر
users-link-sent = إن كان العنوان يستقبل رسالة أخرى في هذه الساعة، فقد أُرسل الرابط.
users-put-out-submit = الإخراج من كل الأجهزة
users-put-out = أُخرج الشخص من كل الأجهزة.
users-unprotect = إزالة التطبيق ومفاتيح الدخول
users-unprotect-text = فقط لمن ضاع هاتفه ورموزه، بعد التعرف عليه بالصوت. ويُخبَر بذلك.
users-unprotected = أُزيل التطبيق ومفاتيح الدخول.
users-close = إغلاق الحساب
users-close-text = لا يدخل أحد بهذا الحساب بعد الآن، ومن كان متصلا يخرج. تبقى الطلبات، ويمكن إعادة فتح الحساب.
users-closed = أُغلق الحساب.
users-open = إعادة فتح الحساب
users-opened = أُعيد فتح الحساب.
users-error-own = لا أحد يغير دوره بنفسه: اطلب ذلك من مدير آخر.
users-error-last = هذا آخر مدير: عيّن مديرا آخر أولا.
users-error-unchanged = لم يتغير شيء: كان الأمر كذلك.
users-error-known = لهذا العنوان حساب: أعطه دوره في صفحته.
staff-role-moderator = الإشراف
staff-role-carrier_desk = مكتب الطرود
staff-role-finance = المالية
staff-role-administrator = الإدارة
users-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
settings-title = الإعدادات
settings-account = الحساب البنكي للتحويلات
settings-no-account = لا حساب: لا يُقترح التحويل على المشترين.
settings-change = طلب حساب آخر
settings-second = ما يلي يتغير عندما يوافق عليه شخص آخر من المالية أو الإدارة. ويُخبر الجميع.
settings-holder = صاحب الحساب
settings-bank = البنك
settings-rib = رقم الحساب RIB
settings-rib-hint = 24 رقما، مع المفتاح.
settings-reason = لماذا
settings-submit = طلب الموافقة
settings-error-missing = املأ هذه الخانة، في { $most } حرفا على الأكثر.
settings-error-rib = تحقق من رقم الحساب: 24 رقما ومفتاح صحيح.
settings-error-open = هناك طلب حساب آخر: ابدأ بالبت فيه.
settings-limit = رد المبالغ
settings-limit-text = يرد شخص واحد حتى { $limit } لكل طلب. وما فوق ذلك يحتاج إلى موافقة شخص آخر.
settings-limit-change = طلب سقف آخر
settings-limit-label = السقف بالدرهم
settings-limit-hint = مع 0 يحتاج كل رد إلى شخصين.
settings-error-limit = اكتب مبلغا بالدرهم، { $most } على الأكثر.
settings-error-limit-open = طُلب سقف آخر من قبل: قرر فيه أولا.
approval-limit-before = السقف وقت الطلب
approval-limit-after = السقف المطلوب
approval-title = الموافقات
approval-lead = ما يطلبه شخص لا يتم إلا إذا وافق عليه شخص آخر.
approval-none = لم يُطلب شيء.
approval-asked = الطلب ينتظر شخصا ثانيا.
approval-waits = ينتظر
approval-approved = تمت الموافقة
approval-refused = مرفوض
approval-withdrawn = مسحوب
approval-expired = انتهت مدته
approval-before = الحساب وقت الطلب
approval-after = الحساب المطلوب
approval-approve = موافقة
approval-refuse = رفض
approval-withdraw = سحب طلبي
approval-own = شخص آخر يقرر.
approval-decided = تم التسجيل.
approval-error-same = من طلب لا يقرر.
approval-error-gone = تم القرار من قبل، أو فات الأوان.
approval-count = { $n ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $n } طلبات
    [many] { $n } طلبا
   *[other] { $n } طلب
}
approval-asked-by = طلبه { $who } في { $at }
approval-decided-by = قرره { $who } في { $at }
approval-because = سبب الرفض:
approval-reason = سبب الرفض
approval-reason-hint = تُملأ عند الرفض فقط.
