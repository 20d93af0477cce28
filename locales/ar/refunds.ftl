refunds-title = استرجاع المبالغ
refund-title = استرجاع { $number }
refund-new = إرجاع المبلغ إلى المشتري
refund-do = إرجاع المبلغ
refund-lead = فوق { $limit } للطلبية الواحدة، يجب أن يوافق شخص آخر.
refund-nothing-left = لا شيء يُرجَع: لم يؤدَّ شيء، أو أُرجع كله أو طُلب.
refund-parcel = الطرد
refund-parcel-blank = اختر طردا
refund-left = { $amount } على الأكثر
refund-amount = المبلغ
refund-amount-hint = بالدرهم، مثلا 145,50.
refund-reason-hint = يقرأ المشتري هذا السبب.
refund-submit = طلب استرجاع المبلغ
refund-granted = تقرر استرجاع المبلغ وأُخبر المشتري. قم الآن بالتحويل.
refund-sent = سُجّل التحويل وأُخبر المشتري.
refund-called-off = أُلغي استرجاع المبلغ وأُخبر المشتري.
refund-error-parcel = اختر الطرد المعني.
refund-error-amount = اكتب مبلغا بين 0,01 درهم و{ $most }.
refund-error-own = أنت من هذه التعاونية: على شخص آخر أن يتولى الأمر.
refund-error-open = استرجاع لهذا الطرد ينتظر من قبل شخصا ثانيا.
refund-error-changed = لم يعد ممكنا إرجاع هذا المبلغ: انظر ماذا تغيّر.
refund-error-gone = سبقك شخص آخر: انظر أين وصل هذا الاسترجاع.
refund-state-asked = ينتظر الموافقة
refund-state-due = في انتظار التحويل
refund-state-sent = تم التحويل
refund-state-dropped = متخلى عنه
refund-owed = مبالغ يجب إرجاعها
refund-owed-lead = أُدّي ثمنها ولم تُسلَّم، ولم يطلب أحد استرجاعها بعد. يعطي القانون خمسة عشر يوما.
refund-due-by = آخر أجل
refund-export = التحويلات المطلوبة (CSV)
refund-none = لا استرجاع لأي مبلغ.
refund-count = { $n ->
    [zero] لا استرجاع
    [one] استرجاع واحد
    [two] استرجاعان
    [few] { $n } استرجاعات
    [many] { $n } استرجاعا
   *[other] { $n } استرجاع
}
refund-column-number = الرقم
refund-column-order = الطلبية
refund-column-date = تاريخ الطلب
refund-column-holder = صاحب الحساب
refund-column-rib = رقم الحساب البنكي
refund-column-amount = المبلغ
refund-granted-at = تاريخ القرار
refund-sent-at = تاريخ التحويل
refund-send = تم التحويل
refund-send-lead = قم بالتحويل بالعنوان { $number }، ثم سجّل هنا مرجع البنك.
refund-reference = مرجع البنك
refund-reference-hint = الرقم الذي يعطيه البنك للتحويل.
refund-send-do = تسجيل التحويل
refund-call-off = إلغاء هذا الاسترجاع
refund-call-off-hint = ما دام التحويل لم يتم.
order-refund-due = تقرر إرجاع { $amount } يوم { $date } إلى الحساب الذي ينتهي بـ { $account }.
order-refund-sent = حُوّل إليك { $amount } يوم { $date } إلى الحساب الذي ينتهي بـ { $account }.
approval-kind-bank_account = الحساب البنكي للتحويلات
approval-kind-refund = إرجاع مبلغ إلى مشترٍ
audit-kind-refund_asked = طلب استرجاع مبلغ
audit-kind-refund_granted = قرار استرجاع مبلغ
audit-kind-refund_sent = تحويل مبلغ مسترجع
audit-kind-refund_dropped = تخلٍّ عن استرجاع مبلغ
