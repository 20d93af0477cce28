## Mail: what every message has in common, then one paragraph per kind.

mail-brand = تويزة
mail-footer = توصلتم بهذه الرسالة لأن هذا العنوان الإلكتروني سُجل في تويزة. لا أحد يقرأ هذا الصندوق، فلا داعي للرد.
mail-hello = السلام عليكم { $name }،
mail-hello-unnamed = السلام عليكم،
mail-line = { $quantity } × { $label }
mail-line-variant = { $product }، { $variant }

mail-parcel = الطرد { $n }: { $cooperative }
mail-parcel-reference = مرجع الطرد:
mail-way = التوصيل:
mail-way-home = التوصيل إلى العنوان مع { $carrier }
mail-way-agency = التسلم من وكالة { $carrier }
mail-way-collection = التسلم من التعاونية
mail-carrier = الموزع:
mail-tracking-number = رقم التتبع:
mail-expected = الوصول المتوقع:
mail-cash-courier = تؤدى للموزع نقدا: { $amount }. حضروا المبلغ المضبوط إن أمكن.
mail-cash-cooperative = تؤدى للتعاونية نقدا: { $amount }.
mail-cash-nothing = لا شيء يؤدى عند التسليم.
mail-delivery-free = مجانا
mail-sum = الحساب
mail-goods = المنتجات:
mail-delivery = ثمن التوصيل:
mail-total = المجموع:
mail-delivered-to = عنوان التوصيل:
mail-withdrawal-title = التراجع عن الشراء
mail-withdrawal = لكم 7 أيام بعد تسلم كل طرد للتراجع عن الشراء دون ذكر أي سبب (القانون 31.08، المادة 36). لا تؤدون إلا ثمن الإرجاع. المنتجات سريعة التلف أو المصنوعة على المقاس لا تُرجع إلا إذا كان بها عيب.
mail-translation-title = طلبيتكم { $number } بالعربية

mail-order-placed-subject = تم تسجيل طلبيتكم { $number }
mail-order-placed-cash = شكرا لكم. لا تدفعوا شيئا الآن. يؤدى ثمن كل طرد نقدا عند التسليم.
mail-order-placed-transfer = شكرا لكم. تحضر التعاونيات طلبيتكم بمجرد التوصل بالتحويل البنكي.
mail-order-button = تتبع الطلبية

mail-transfer-title = التحويل البنكي
mail-transfer-amount = المبلغ:
mail-transfer-holder = صاحب الحساب:
mail-transfer-bank = البنك:
mail-transfer-rib = رقم الحساب البنكي:
mail-transfer-reference = المرجع الذي يكتب في التحويل:
mail-transfer-until = المنتجات محجوزة لكم إلى غاية { $date }.
mail-transfer-instructions-subject = أداء طلبيتكم { $number } بتحويل بنكي
mail-transfer-instructions-intro = هذا ما يلزمكم لأداء ثمن طلبيتكم.

mail-order-confirm-until = هذه أول طلبية لك: أكدها قبل { $when }. بدون جواب، تعود المنتجات إلى البيع.
mail-order-confirm-button = تأكيد طلبيتي
mail-order-to-confirm-subject = الطلبية { $reference }: اتصلوا بالمشتري
mail-order-to-confirm-call = هذه أول طلبية له ولم يترك بريدا إلكترونيا. اتصلوا به قبل التغليف، ثم سجلوا جوابه في صفحة الطلبية.
mail-order-to-confirm-button = عرض الطلبية
mail-order-to-prepare-subject = الطرد { $reference } للتحضير
mail-order-to-prepare-intro = { $cooperative }: لديكم طلبية جديدة.
mail-ready-by = يسلم قبل:
mail-to-prepare = محتوى الطرد
mail-buyer = إلى:
mail-city = المدينة:
mail-note = رسالة من المشتري
mail-to-take-by-courier = يتسلم الموزع { $amount }.
mail-to-take-yourselves = تتسلمون { $amount } نقدا.
mail-to-take-nothing = الثمن مؤدى، لا شيء يُتسلم.
mail-prepare-button = تحضير الطرد

mail-parcel-packed-subject = طردكم { $reference } جاهز
mail-parcel-packed-intro = { $cooperative }: تم تحضير طردكم. صورته في صفحة طلبيتكم.
mail-parcel-handed-over-subject = تم إرسال طردكم { $reference }
mail-parcel-handed-over-intro = { $cooperative }: طردكم الآن عند الموزع.
mail-parcel-delivered-subject = تم تسليم طردكم { $reference }
mail-parcel-delivered-intro = { $cooperative }: وصل طردكم. شكرا لكم.
mail-parcel-delivered-withdrawal = يمكنكم التراجع عن الشراء إلى غاية { $date } دون ذكر أي سبب.
mail-parcel-refused-subject = طردكم { $reference } مرفوض
mail-parcel-refused-intro = { $cooperative }: لم يُقبل الطرد عند التسليم.
mail-parcel-refused-next = يرجع الطرد إلى التعاونية. لا تؤدون عنه أي شيء.
mail-parcel-returned-subject = رجع طردكم { $reference } إلى التعاونية
mail-parcel-returned-intro = { $cooperative }: توصلنا بطردكم المرجع.
mail-parcel-returned-next = يُسترجع لكم كل مبلغ أديتموه داخل 15 يوما.
mail-parcel-cancelled-subject = تم إلغاء طردكم { $reference }
mail-parcel-cancelled-intro = { $cooperative }: لن يُرسل هذا الطرد.
mail-parcel-cancelled-next = لا تؤدون عنه أي شيء. يُسترجع لكم كل مبلغ أديتموه داخل 15 يوما.

mail-submission-received-subject = «{ $product }» قيد المراجعة
mail-submission-received-intro = توصلنا بمنتجكم. ستخبركم رسالة بنتيجة المراجعة.
mail-submission-changes-requested-subject = «{ $product }»: مطلوب تغيير
mail-submission-changes-requested-intro = تمت مراجعة منتجكم. هذا ما ينبغي تغييره.
mail-submission-changes-requested-next = صححوه ثم أرسلوه من جديد. لا يضيع شيء مما كتبتم.
mail-submission-approved-subject = «{ $product }» معروض الآن
mail-submission-approved-intro = تمت الموافقة على منتجكم. يراه المشترون من الآن.
mail-submission-refused-subject = «{ $product }» غير مقبول
mail-submission-refused-intro = تمت مراجعة منتجكم ولا يمكن بيعه في تويزة. هذا هو السبب.
mail-submission-refused-next = يبقى ضمن مسوداتكم.
mail-submission-button = عرض المنتج
mail-submission-correct-button = تصحيح المنتج
mail-submission-product-button = عرض صفحة المنتج

mail-set-password-subject = اختيار كلمة السر
mail-set-password-intro = هذا الرابط لاختيار كلمة السر. إن لم تطلبوا شيئا فاتركوا هذه الرسالة جانبا.
mail-set-password-hours = { $hours ->
    [zero] يعمل مرة واحدة.
    [one] يعمل مرة واحدة، لمدة ساعة.
    [two] يعمل مرة واحدة، لمدة ساعتين.
    [few] يعمل مرة واحدة، لمدة { $hours } ساعات.
    [many] يعمل مرة واحدة، لمدة { $hours } ساعة.
   *[other] يعمل مرة واحدة، لمدة { $hours } ساعة.
}
mail-set-password-button = اختيار كلمة السر

mail-invitation-subject = دعوة للانضمام إلى { $cooperative }
mail-invitation-intro = يدعوكم { $inviter } إلى الانضمام إلى { $cooperative } على تويزة.
mail-invitation-role = الدور:
mail-invitation-days = { $days ->
    [zero] انتهت مدة هذا الرابط.
    [one] يعمل الرابط مرة واحدة، خلال يوم واحد. إن لم تكونوا تنتظرون هذه الرسالة فاتركوها جانبا.
    [two] يعمل الرابط مرة واحدة، خلال يومين. إن لم تكونوا تنتظرون هذه الرسالة فاتركوها جانبا.
    [few] يعمل الرابط مرة واحدة، خلال { $days } أيام. إن لم تكونوا تنتظرون هذه الرسالة فاتركوها جانبا.
    [many] يعمل الرابط مرة واحدة، خلال { $days } يوما. إن لم تكونوا تنتظرون هذه الرسالة فاتركوها جانبا.
   *[other] يعمل الرابط مرة واحدة، خلال { $days } يوم. إن لم تكونوا تنتظرون هذه الرسالة فاتركوها جانبا.
}
mail-invitation-button = عرض الدعوة
mail-member-subject = مكانكم في { $cooperative }
mail-member-role = دوركم في { $cooperative } هو الآن: { $role }.
mail-member-removed = لم تعودوا تنتمون إلى { $cooperative } على تويزة. إن كان هذا خطأ فتحدثوا إلى المسؤولة.
mail-member-left = لقد غادرتم { $cooperative } على تويزة.
mail-member-joined = تم قبول دعوتكم: { $name } ضمن { $cooperative } الآن.
mail-member-acts-for = في { $cooperative }، تعملون الآن نيابة عن { $name }. ما تقومون به يسجل في السجل.
mail-member-acted-for-by = في { $cooperative }، العمل نيابة عنكم موكول الآن إلى { $name }. إن كنتم لا تريدون ذلك فتحدثوا إلى المسؤولة.
mail-member-mandate-ended = في { $cooperative }، لم تعودوا تعملون نيابة عن شخص آخر.
mail-member-button = عرض حسابي

## The viewer at /dev/mail, in development only.

dev-mail-title = الرسائل التي كتبها الموقع
dev-mail-none = لا توجد رسائل بعد.
dev-mail-to = إلى
dev-mail-subject = الموضوع
dev-mail-state = الحالة
dev-mail-written = كتبت
dev-mail-waiting = في الانتظار
dev-mail-sent = أرسلت
dev-mail-dead = متخلى عنها
dev-mail-html = بصيغة HTML
dev-mail-text = نص فقط
dev-mail-error = آخر فشل
dev-mail-all = كل الرسائل

mail-confirm-address-subject = أكدوا بريدكم الإلكتروني
mail-confirm-address-intro = طلبتم حسابا على تويزة. أكدوا أن هذا البريد لكم. إن لم تطلبوا شيئا فاتركوا هذه الرسالة جانبا: لن ينشأ أي حساب.
mail-confirm-address-button = تأكيد بريدي

mail-already-registered-subject = لديكم حساب من قبل
mail-already-registered-intro = طلب شخص، ربما أنتم، حسابا بهذا البريد. لهذا البريد حساب من قبل: يكفي تسجيل الدخول.
mail-already-registered-forgotten = هل نسيتم كلمة السر؟ صفحة الدخول تساعدكم على اختيار كلمة أخرى أو على الدخول دونها.
mail-already-registered-button = تسجيل الدخول

mail-sign-in-code-subject = رمز الدخول
mail-sign-in-code-intro = اكتبوا هذا الرمز في الصفحة التي طلبتموه منها، أو افتحوا الرابط.
mail-sign-in-code-label = الرمز:
mail-sign-in-code-minutes = { $minutes ->
    [zero] يعمل مرة واحدة.
    [one] يعمل مرة واحدة، لمدة دقيقة واحدة.
    [two] يعمل مرة واحدة، لمدة دقيقتين.
    [few] يعمل مرة واحدة، لمدة { $minutes } دقائق.
    [many] يعمل مرة واحدة، لمدة { $minutes } دقيقة.
   *[other] يعمل مرة واحدة، لمدة { $minutes } دقيقة.
  }
mail-sign-in-code-warning = لا تعطوه لأحد: لن نطلبه منكم أبدا. إن لم تطلبوا شيئا فاتركوا هذه الرسالة جانبا.
mail-sign-in-code-button = تسجيل الدخول

mail-confirm-new-email-subject = أكدوا بريدكم الجديد
mail-confirm-new-email-intro = طلبتم أن يستعمل حسابكم هذا البريد. أكدوا أنه لكم. إن لم تطلبوا شيئا فاتركوا هذه الرسالة جانبا.
mail-confirm-new-email-button = استعمال هذا البريد

mail-notice-device-subject = دخول جديد إلى حسابكم
mail-notice-device = استعمل حسابكم الآن على جهاز جديد: { $device }.
mail-notice-password-subject = تغيرت كلمة السر
mail-notice-password = تغيرت كلمة السر لحسابكم الآن. سجل خروج الأجهزة الأخرى.
mail-notice-email-subject = تغير بريد حسابكم
mail-notice-email = يستعمل حسابكم الآن بريدا إلكترونيا آخر. هذا البريد لا يسمح بالدخول بعد الآن.
mail-notice-authenticator-added-subject = تطبيق رموز يحمي حسابك
mail-notice-authenticator-added = من الآن سنطلب رمزا من التطبيق عند كل دخول. احتفظ برموز الطوارئ.
mail-notice-authenticator-removed-subject = أُزيل تطبيق الرموز من حسابك
mail-notice-authenticator-removed = لم يعد التطبيق يحمي حسابك: كلمة السر وحدها تكفي للدخول.
mail-notice-second-step-subject = قد يكون أحد يعرف كلمة السر الخاصة بك
mail-notice-second-step = اجتاز أحدهم الخطوة الأولى من الدخول ثم أدخل رموزا خاطئة كثيرة. لم يدخل بدون الرمز الصحيح.
mail-notice-passkey-added-subject = أُضيف مفتاح دخول إلى حسابك
mail-notice-passkey-added = يمكن لهذا الجهاز الآن الدخول إلى حسابك: { $device }.
mail-notice-passkey-removed-subject = أُزيل مفتاح دخول من حسابك
mail-notice-passkey-removed = لم يعد بإمكان هذا الجهاز الدخول إلى حسابك: { $device }.
mail-notice-refused-subject = كلمات سر خاطئة كثيرة لحسابك
mail-notice-refused = يحاول أحدهم تخمين كلمة السر الخاصة بك. لم نعد نقبل كلمة سر من جهاز غير معروف: ادخل من جهاز استعملته من قبل، أو برسالة دون كلمة سر. ثم يعود كل شيء إلى طبيعته.
mail-notice-recovery-subject = استُعمل رمز طوارئ
mail-notice-recovery = { $n ->
    [zero] دخل أحدهم إلى حسابك برمز طوارئ. لم يبق أي رمز.
    [one] دخل أحدهم إلى حسابك برمز طوارئ. بقي رمز واحد.
    [two] دخل أحدهم إلى حسابك برمز طوارئ. بقي رمزان.
    [few] دخل أحدهم إلى حسابك برمز طوارئ. بقيت { $n } رموز.
    [many] دخل أحدهم إلى حسابك برمز طوارئ. بقي { $n } رمزا.
   *[other] دخل أحدهم إلى حسابك برمز طوارئ. بقي { $n } رمز.
}
mail-notice-role-subject = تغيّر دورك في فريق تويزة
mail-notice-role = دورك الآن: { $role }. تم إخراجك: ادخل من جديد.
mail-notice-role-ended-subject = لم تعد من فريق تويزة
mail-notice-role-ended = سحب مدير دورك. يبقى حسابك كمشترٍ.
mail-notice-disabled-subject = أُغلق حسابك
mail-notice-disabled = أغلق مدير حسابك: لا يدخله أحد بعد الآن. راسلنا إن كنت لا تعرف السبب.
mail-notice-enabled-subject = أُعيد فتح حسابك
mail-notice-enabled = أعاد مدير فتح حسابك: يمكنك الدخول.
mail-notice-sessions-subject = تم إخراجك من كل أجهزتك
mail-notice-sessions = أخرج مدير حسابك من كل الأجهزة. ادخل من جديد؛ وإن كنت لا تعرف السبب فراسلنا.
mail-notice-at = كان ذلك في { $at }.
mail-notice-not-you = إن كنتم أنتم فكل شيء على ما يرام. وإلا فاختاروا فورا كلمة سر أخرى وأخرجوا الأجهزة الأخرى.
mail-notice-button = عرض أجهزتي
mail-erased-subject = تم محو حسابك
mail-erased-text = كما طلبت، لم يعد حسابك موجودا. هذه آخر رسالة منا إلى هذا العنوان.
mail-erased-kept = من طلباتك نحتفظ عشر سنوات بما يفرضه القانون للفواتير: الاسم والعنوان والمبالغ.
mail-erased-button = قراءة ما نحتفظ به
mail-approval-asked = موافقتك منتظرة: { $what }
mail-approval-approved = تمت الموافقة: { $what }
mail-approval-refused = مرفوض: { $what }
mail-approval-text = ما يتعلق بالمال لا يتم إلا بإرادة شخصين. انظر، وأخبرنا فورا إن استغربت شيئا.
mail-approval-button = عرض الموافقات
mail-restock-subject = عاد أحد مفضلاتك
mail-restock-text = { $product } متوفر من جديد.
mail-restock-why = طلبت ذلك في حسابك، صفحة الرسائل؛ ومنها أيضا يمكنك إيقافه.
mail-restock-button = عرض المنتج
mail-restock-stop = إيقاف هذه الرسائل
mail-refund-due-subject = تقرر استرجاع مبلغ للطلبية { $number }
mail-refund-due-text = نرجع لك { $amount } بتحويل إلى الحساب الذي ينتهي بـ { $account }. ستصلك رسالة حين يأخذ البنك التحويل.
mail-refund-sent-subject = حُوّل المبلغ المسترجع للطلبية { $number }
mail-refund-sent-text = أُرسل { $amount } إلى الحساب الذي ينتهي بـ { $account }. يحتاج البنك من يوم إلى ثلاثة أيام عمل.
mail-refund-reference = مرجع التحويل: { $reference }
mail-refund-called-off-subject = أُلغي استرجاع المبلغ للطلبية { $number }
mail-refund-called-off-text = لن يتم استرجاع { $amount } الذي أخبرناك به. إن لم تعرف السبب فاتصل بالتعاونية: هاتفها في صفحة الطلبية.
mail-payout-sent-subject = { $amount } في الطريق إليكم
mail-payout-sent-text = خرج التحويل لفائدة { $cooperative } إلى الحساب الذي ينتهي بـ { $account }. يحتاج البنك من يوم إلى ثلاثة أيام عمل.
mail-payout-button = عرض مال التعاونية
mail-payout-account-subject = الحساب البنكي لتعاونيتكم
mail-payout-account-asked = هناك طلب أن يذهب مال { $cooperative } إلى الحساب الذي ينتهي بـ { $account }. لا يتغير شيء قبل يومين، ولا بدون موافقة تويزة. إن لم توافق فأوقفه في صفحة المال.
mail-payout-account-changed = يذهب مال { $cooperative } الآن إلى الحساب الذي ينتهي بـ { $account }. إن استغربت ذلك فأخبرنا فورا.
mail-payout-account-kept = لم يُعتمد الحساب الذي ينتهي بـ { $account }، المطلوب لـ { $cooperative }. لا يتغير شيء.
