-- Temporary functions of one connection: nothing of them stays in the schema. They are single expressions, so that the
-- planner puts them in place and splits the lists of words once.

-- A number between 0 and 1 that looks random and depends on nothing but its arguments.
CREATE OR REPLACE FUNCTION pg_temp.chance(n BIGINT, salt INTEGER) RETURNS DOUBLE PRECISION LANGUAGE sql IMMUTABLE AS $$
  SELECT (hashint8extended(n, salt) & 1048575) / 1048576.0
$$;

-- 1 to places by the law of Zipf and Mandelbrot: the first rank comes up some ten times as often as the hundredth.
CREATE OR REPLACE FUNCTION pg_temp.rank_of(n BIGINT, salt INTEGER, places INTEGER) RETURNS INTEGER LANGUAGE sql IMMUTABLE AS $$
  SELECT least(places, 1 + floor(8 * power((places + 8) / 8.0, pg_temp.chance(n, salt)) - 8)::INTEGER)
$$;

CREATE OR REPLACE FUNCTION pg_temp.word_fr(n BIGINT, salt INTEGER) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT (regexp_split_to_array('huile miel argan olive artisanal couscous dattes savon amandes tapis safran thym naturel figues confiture rose
    tisane laine panier eucalyptus tajine montagne romarin noix verveine amlou coussin poterie orge câpres sel
    henné raphia oranger menthe vinaigre sésame lavande fromage ghassoul cuivre argent thuya caroube cumin
    gingembre cannelle anis coriandre pistache grenade pomme abricot cerise coing citron clémentine nèfle raisin
    blé maïs lentille pois fève ail oignon piment paprika poivre cardamome muscade girofle laurier sauge camomille
    marjolaine origan basilic absinthe armoise fenouil nigelle lin chanvre soie coton cuir bois terre pierre verre
    cire pollen propolis gelée baume crème lotion parfum encens ambre corail perle fibule bague collier bracelet
    lanterne plateau coffret échiquier cuillère bol plat vase bougie bougeoir nappe serviette tablier foulard
    couverture handira melhfa babouche chapeau sac besace corde natte corbeille couffin tamis pressoir meule
    moulin alambic four braise cendre source vallée oasis plaine dune forêt cèdre chêne palmier amandier olivier
    noyer pommier figuier caroubier arganier cactus rucher bergerie verger jardin terrasse grenier souk médina
    douar village ksar casbah atlas rif souss drâa ziz dadès todgha moulouya sebou oum tensift', '\s+'))[pg_temp.rank_of(n, salt, 180)]
$$;

CREATE OR REPLACE FUNCTION pg_temp.word_ar(n BIGINT, salt INTEGER) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT (regexp_split_to_array('زيت عسل أركان زيتون تقليدي كسكس تمر صابون لوز زربية زعفران زعتر طبيعي تين مربى ورد أعشاب صوف قفة كاليبتوس
    طاجين جبل إكليل جوز لويزة أملو وسادة فخار شعير كبار ملح حناء رافيا برتقال نعناع خل سمسم خزامى جبن غاسول نحاس
    فضة عرعار خروب كمون زنجبيل قرفة نافع قزبر فستق رمان تفاح مشمش كرز سفرجل حامض كليمانتين مزاح عنب قمح ذرة عدس
    حمص فول ثوم بصل فلفل بابريكا إبزار قعقلة بسيبسة قرنفل رند سالمية بابونج مردقوش شيبة حبق شيح بسباس سانوج كتان
    قنب حرير قطن جلد خشب طين حجر زجاج شمع لقاح عكبر هلام مرهم كريم عطر بخور عنبر مرجان لؤلؤ خلالة خاتم قلادة سوار
    فانوس صينية علبة شطرنج ملعقة زلافة طبق مزهرية شمعة شمعدان مفرش منشفة مئزر وشاح غطاء حنديرة ملحفة بلغة قبعة
    حقيبة خرج حبل حصيرة سلة غربال معصرة رحى طاحونة قطارة فرن جمر رماد عين واد واحة سهل هضبة كثبان غابة أرز بلوط
    نخيل بستان منحل حظيرة مدرجات مخزن سوق مدينة دوار قرية قصر قصبة أطلس ريف سوس درعة زيز دادس تودغى ملوية سبو', '\s+'))[pg_temp.rank_of(n, salt, 167)]
$$;
