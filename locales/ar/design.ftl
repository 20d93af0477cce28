## The frame of every page and its components.

design-shortcuts = اختصارات
design-about = من نحن
design-mission = تبيع تويزة مباشرة ما تصنعه التعاونيات القروية بالمغرب.
design-moderation = المراجعة
design-quantity = الكمية
design-less = أنقص واحدا
design-more = أضف واحدا
design-add-to-basket = أضف إلى السلة: { $product }
design-sold-out = نفد
design-error-title = خطأ: { $title }
design-label-cash = يُحصَّل نقدا
design-label-paid = لا شيء للتحصيل
design-label-to = المرسل إليه
design-label-from = المرسل
design-label-weight = الوزن
design-label-fragile = قابل للكسر
