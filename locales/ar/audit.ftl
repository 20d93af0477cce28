audit-title = سجل الأمان
audit-lead = من فعل ماذا، وهل سمح به. لا يمكن تغيير شيء فيه.
audit-person-hint = الاسم أو البريد الإلكتروني
audit-from = من
audit-until = إلى
audit-nothing = لا حدث يطابق البحث.
audit-all = عرض السجل كله
audit-nobody = دون تسجيل دخول
audit-column-at = التاريخ
audit-column-kind = الحدث
audit-column-person = الشخص
audit-column-object = الموضوع
audit-column-result = النتيجة
audit-column-network = الشبكة
audit-result-done = تم
audit-result-refused = رفض
audit-kind-signed_in = تسجيل دخول
audit-kind-signed_out = تسجيل خروج
audit-kind-sessions_ended = إنهاء جلسات
audit-kind-sign_up_asked = طلب إنشاء حساب
audit-kind-account_created = إنشاء حساب
audit-kind-password_link_asked = طلب رابط كلمة السر
audit-kind-password_changed = تغيير كلمة السر
audit-kind-sign_in_mail_asked = طلب رسالة دخول
audit-kind-email_change_asked = طلب عنوان جديد
audit-kind-email_changed = تغيير البريد الإلكتروني
audit-kind-profile_changed = تغيير المعلومات الشخصية
audit-kind-staff_added = إضافة عضو في الفريق
audit-kind-staff_role_changed = تغيير دور في الفريق
audit-kind-account_disabled = إغلاق حساب
audit-kind-account_enabled = إعادة فتح حساب
audit-kind-member_invited = إرسال دعوة
audit-kind-invitation_withdrawn = سحب دعوة
audit-kind-member_joined = انضمام إلى تعاونية
audit-kind-member_role_changed = تغيير دور
audit-kind-member_removed = إزالة عضو
audit-kind-member_left = مغادرة تعاونية
audit-kind-mandate_given = منح توكيل
audit-kind-mandate_withdrawn = سحب توكيل
audit-kind-mandate_used = عمل بموجب توكيل
audit-kind-second_step = الخطوة الثانية
audit-kind-authenticator_added = إضافة تطبيق رموز
audit-kind-authenticator_removed = إزالة تطبيق الرموز
audit-kind-recovery_code_used = استعمال رمز طوارئ
audit-kind-recovery_codes_renewed = تجديد رموز الطوارئ
audit-kind-passkey_added = إضافة مفتاح دخول
audit-kind-passkey_removed = إزالة مفتاح دخول
audit-kind-approval_asked = طلب موافقة
audit-kind-approval_given = منح موافقة
audit-kind-approval_refused = رفض موافقة
audit-kind-approval_withdrawn = سحب طلب موافقة
audit-kind-transfer_received = استلام تحويل
audit-kind-orders_claimed = استرجاع طلبيات ضيف
audit-kind-data_exported = أخذ نسخة من المعطيات
audit-kind-account_erased = محو حساب
audit-kind-journal_exported = تنزيل السجل
audit-count = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثا
   *[other] { $count } حدث
  }
