admin-title = ما ينتظر المعالجة
admin-waiting = للمعالجة
admin-waiting-submissions = منتجات للمراجعة
admin-waiting-late = طرود تأخر تحضيرها
admin-waiting-transfers = تحويلات منتظرة
admin-waiting-cooperatives = تعاونيات جديدة
admin-waiting-certificates = شهادات للتحقق
admin-waiting-letters = رسائل لم ترسل
admin-parcels = الطرود حسب الحالة
admin-search-orders = طلبية، رقم تتبع، اسم أو هاتف
admin-search-cooperatives = اسم التعاونية
admin-any = الكل
admin-filter = تصفية
admin-export = تحميل اللائحة (CSV)
admin-all-orders = عرض كل الطلبيات
admin-no-orders = لا توجد طلبية مطابقة.
admin-no-cooperatives = لا توجد تعاونية مطابقة.
admin-column-reference = الطرد
admin-column-date = التاريخ
admin-column-state = الحالة
admin-column-cooperative = التعاونية
admin-column-buyer = الزبون
admin-column-commune = الجماعة
admin-column-carrier = الناقل
admin-column-tracking = رقم التتبع
admin-column-weight = الوزن المفوتر
admin-column-cash = المبلغ الواجب قبضه
admin-column-members = الأعضاء
admin-column-women = النساء
admin-column-to-pack = للتحضير
admin-count-parcels = { $count ->
    [zero] لا طرود
    [one] طرد واحد
    [two] طردان
    [few] { $count } طرود
    [many] { $count } طردا
   *[other] { $count } طرد
  }
admin-count-letters = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
  }
admin-count-cooperatives = { $count ->
    [zero] لا تعاونيات
    [one] تعاونية واحدة
    [two] تعاونيتان
    [few] { $count } تعاونيات
    [many] { $count } تعاونية
   *[other] { $count } تعاونية
  }
admin-goods = المنتجات
admin-delivery = التوصيل
admin-move-reason = السبب (الرفض أو الإلغاء)
admin-parcel-recorded = تم التسجيل.
admin-parcel-not-now = تغيرت حالة هذا الطرد من قبل. هذه حالته الآن.
admin-parcel-no-number = لم يبق أي رقم تتبع. اطلب سلسلة جديدة من الناقل.
admin-transfer-received = تم التوصل بالتحويل
admin-transfer-recorded = تم تسجيل التحويل.
admin-transfer-not-due = هذا التحويل لم يعد منتظرا.
admin-letters = رسائل لم ترسل
admin-letters-lead = تعذر تسليم هذه الرسائل. عالج السبب ثم أعد إرسالها.
admin-no-letters = كل الرسائل أرسلت.
admin-letter-subject = الموضوع
admin-letter-recipient = المرسل إليه
admin-letter-error = جواب الخادم
admin-letter-since = تاريخ الكتابة
admin-letter-retry = إعادة الإرسال
admin-letter-again = سترسل الرسالة من جديد.
admin-letter-gone = هذه الرسالة لم تعد تنتظر.
admin-cooperative-active = نشيطة
admin-cooperative-pending = في الانتظار
admin-cooperative-suspended = موقوفة
admin-awaited = انتظار المشتري
admin-awaited-yes = في انتظار المشتري
admin-awaited-no = يمكن تغليفه
admin-order-own = طرد من هذه الطلبية من تعاونية أنت عضو فيها أو غادرتها قبل أقل من سنة: يتولاها شخص آخر من الفريق.
admin-confirmation-until = أول طلبية، يجب تأكيدها قبل { $when }.
admin-confirmation-record = تم التأكيد بالهاتف
admin-confirmation-recorded = تم تسجيل التأكيد وتم إخبار التعاونيات.
admin-confirmation-not-awaited = هذه الطلبية لا تنتظر تأكيدا، أو لم تعد تنتظره.
admin-waiting-confirmations = أولى الطلبيات في انتظار التأكيد
