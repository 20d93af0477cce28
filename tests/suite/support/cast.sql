-- Staff: admin, moderation, transport (carrier desk), finance. Cooperative argan: fatima (manager), khadija (member), aicha (helper).
-- Cooperative miel: brahim (manager). Cooperative poterie has no products. Shoppers: salma, youssef.
-- nadia left the cooperative argan: she must have no access to anything of it.
INSERT INTO users (id, email, name, phone, locale, staff_role, password_hash, verified_at) VALUES
  (1, 'admin@exemple.test', 'Amina Exemple', NULL, 'fr', 'administrator', '{password_hash}', now()),
  (2, 'moderation@exemple.test', 'Mounir Exemple', NULL, 'fr', 'moderator', '{password_hash}', now()),
  (3, 'transport@exemple.test', 'Tarik Exemple', NULL, 'fr', 'carrier_desk', '{password_hash}', now()),
  (4, 'fatima@exemple.test', 'Fatima Exemple', '+212600000004', 'fr', NULL, '{password_hash}', now()),
  (5, 'khadija@exemple.test', 'Khadija Exemple', '+212600000005', 'ar', NULL, '{password_hash}', now()),
  (6, 'aicha@exemple.test', 'Aïcha Exemple', '+212600000006', 'fr', NULL, '{password_hash}', now()),
  (7, 'brahim@exemple.test', 'Brahim Exemple', '+212600000007', 'ar', NULL, '{password_hash}', now()),
  (8, 'salma@exemple.test', 'Salma Exemple', '+212600000008', 'fr', NULL, '{password_hash}', now()),
  (9, 'youssef@exemple.test', 'Youssef Exemple', '+212600000009', 'ar', NULL, '{password_hash}', now()),
  (10, 'nadia@exemple.test', 'Nadia Exemple', '+212600000010', 'fr', NULL, '{password_hash}', now()),
  (11, 'finance@exemple.test', 'Farid Exemple', NULL, 'fr', 'finance', '{password_hash}', now());
ALTER TABLE users ALTER COLUMN id RESTART WITH 1000;

INSERT INTO settings (key, value) VALUES
  ('bank_account', '{"holder": "Twiza Exemple", "bank": "Banque Exemple", "rib": "999999000000000000000111"}');
INSERT INTO labels (code, name_fr, name_ar, name_en, authority, position) VALUES
  ('IGP', 'IGP', 'بيان جغرافي', 'PGI', 'Ministère de l''agriculture', 1),
  ('AOP', 'AOP', 'تسمية المنشأ', 'PDO', 'Ministère de l''agriculture', 2),
  ('BIO', 'Bio', 'بيولوجي', 'Organic', 'Ministère de l''agriculture', 3);
INSERT INTO categories (id, slug, name_fr, name_ar, name_en, illustration, position, is_food) VALUES
  (1, 'huiles', 'Huiles', 'زيوت', 'Oils', 'argan', 1, true),
  (2, 'miel', 'Miel', 'عسل', 'Honey', 'miel', 2, true),
  (3, 'fruits-secs', 'Fruits secs', 'فواكه جافة', 'Dried fruit', 'dattes', 3, true),
  (4, 'tissage', 'Tissage', 'نسيج', 'Weaving', 'tapis', 4, false);
ALTER TABLE categories ALTER COLUMN id RESTART WITH 100;

INSERT INTO cooperatives (id, slug, name_fr, name_ar, story_fr, story_ar, sector, commune_code, address, phone, email, founded_on,
  members_total, members_women, registration_court, registration_number, ice, tax_id, verified_on, preparation_days,
  free_delivery_from_centimes, is_demonstration)
SELECT c.id, c.slug, c.name_fr, c.name_ar, c.story_fr, c.story_ar, c.sector, m.code, 'Douar Exemple', c.phone, c.slug || '@exemple.test', '2012-03-01',
  c.members_total, c.members_women, 'Tribunal Exemple', 'RL-' || c.id, c.ice, '0000000' || c.id, '2026-09-12', 2, c.free_from, true
FROM (VALUES
  (1, 'argan-exemple', 'Tamount-Exemple (démo)', 'تامونت المثال (تجريبية)', 'Trente-huit femmes pressent l''argan à froid.', 'ثمان وثلاثون امرأة يعصرن زيت أركان على البارد.', 'food', '+212600000021', 38, 38, '009999001000089', 30000, 'Taliouine'),
  (2, 'miel-exemple', 'Nahla-Fictive (démo)', 'نحلة الخيالية (تجريبية)', 'Le miel de thym de la montagne.', 'عسل زعتر الجبل.', 'food', '+212600000022', 20, 9, '009999002000062', NULL, 'Azilal'),
  (3, 'dattes-exemple', 'Nakhla-Exemple (démo)', 'نخلة المثال (تجريبية)', 'Les dattes de l''oasis.', 'تمور الواحة.', 'food', '+212600000023', 55, 20, '009999003000132', 20000, 'Aoufous'),
  (4, 'poterie-exemple', 'Fakhar-Démo (démo)', 'فخار التجريبية', 'La poterie du village.', 'فخار القرية.', 'pottery', '+212600000024', 12, 5, NULL, NULL, 'Tamegroute')
) AS c (id, slug, name_fr, name_ar, story_fr, story_ar, sector, phone, members_total, members_women, ice, free_from, commune)
CROSS JOIN LATERAL (SELECT code FROM communes WHERE name_fr = c.commune ORDER BY code LIMIT 1) m;
ALTER TABLE cooperatives ALTER COLUMN id RESTART WITH 1000;

INSERT INTO memberships (user_id, cooperative_id, role, ended_at) VALUES
  (4, 1, 'manager', NULL), (5, 1, 'member', NULL), (6, 1, 'helper', NULL), (7, 2, 'manager', NULL), (10, 1, 'member', now());

INSERT INTO photos (id, hash, width, height, dominant_color) VALUES (1, repeat('ab', 32), 1200, 1200, '#f9bc38');
ALTER TABLE photos ALTER COLUMN id RESTART WITH 1000;

INSERT INTO products (id, slug, cooperative_id, category_id, status, name_fr, name_ar, description_fr, description_ar,
  ingredients_fr, ingredients_ar, storage_fr, storage_ar, origin, season_months, made_to_order_days, is_one_of_a_kind, is_fragile, is_returnable, published_at) VALUES
  (1, 'huile-argan', 1, 1, 'published', 'Huile d''argan alimentaire', 'زيت أركان للأكل', 'Pressée à froid après torréfaction douce.', 'معصور على البارد بعد تحميص خفيف.', 'Amandons d''argan', 'لوز أركان', 'À l''abri de la lumière', 'بعيدا عن الضوء', 'Taliouine', 4095, 0, false, true, true, now() - interval '3 days'),
  (2, 'amlou-amandes', 1, 1, 'published', 'Amlou aux amandes', 'أملو باللوز', 'Amandes, miel et argan.', 'لوز وعسل وأركان.', 'Amandes, argan, miel', 'لوز، أركان، عسل', 'Au frais', 'في مكان بارد', 'Taliouine', 4095, 0, false, false, false, now() - interval '2 days'),
  (3, 'miel-de-thym', 2, 2, 'published', 'Miel de thym', 'عسل الزعتر', 'Récolté en été sur les plateaux.', 'جني في الصيف.', 'Miel', 'عسل', 'Température ambiante', 'حرارة الغرفة', 'Azilal', 4095, 0, false, true, true, now() - interval '1 day'),
  (4, 'dattes-majhoul', 3, 3, 'published', 'Dattes Majhoul', 'تمر المجهول', 'Grandes et moelleuses.', 'كبيرة وطرية.', 'Dattes', 'تمر', 'Au sec', 'في مكان جاف', 'Aoufous', 1792, 0, false, false, true, now() - interval '4 days'),
  (5, 'tapis-zaiane', 1, 4, 'published', 'Tapis zaïane en laine', 'زربية زيانية من الصوف', 'Noué à la main.', 'معقود باليد.', '', '', '', '', 'Khénifra', 4095, 0, true, false, true, now() - interval '5 days'),
  (6, 'huile-brouillon', 1, 1, 'draft', 'Huile en préparation', 'زيت قيد التحضير', '', '', '', '', '', '', '', 4095, 0, false, false, true, NULL);
ALTER TABLE products ALTER COLUMN id RESTART WITH 1000;

INSERT INTO product_photos (product_id, position, photo_id) SELECT id, 0, 1 FROM products WHERE status = 'published';

INSERT INTO variants (id, product_id, cooperative_id, sku, label_fr, label_ar, price_centimes, net_quantity, net_unit, weight_grams, length_mm, width_mm, height_mm, on_hand, position) VALUES
  (1, 1, 1, 'ARG-250', '250 ml', '250 مل', 13000, 250, 'ml', 450, 60, 60, 200, 50, 0),
  (2, 1, 1, 'ARG-500', '500 ml', '500 مل', 24000, 500, 'ml', 850, 70, 70, 260, 5, 1),
  (3, 2, 1, 'AML-300', '300 g', '300 غ', 7500, 300, 'g', 500, 80, 80, 90, 12, 0),
  (4, 3, 2, 'THY-500', '500 g', '500 غ', 17000, 500, 'g', 800, 90, 90, 110, 20, 0),
  (5, 4, 3, 'MAJ-1K', '1 kg', '1 كغ', 9500, 1000, 'g', 1150, 200, 150, 80, 3, 0),
  (6, 5, 1, 'TAP-1', '180 × 110 cm', '180 × 110 سم', 145000, 1, 'piece', 6200, 600, 250, 250, 1, 0),
  (7, 6, 1, 'BRO-1', '250 ml', '250 مل', 13000, 250, 'ml', 450, 60, 60, 200, 10, 0);
ALTER TABLE variants ALTER COLUMN id RESTART WITH 1000;
INSERT INTO stock_ledger (variant_id, delta, reason, reference) SELECT id, on_hand, 'initial', 'cast' FROM variants;

INSERT INTO certificates (code, cooperative_id, product_id, label_code, number, certifier, status, issued_on, expires_on) VALUES
  ('CERT-1', 1, 1, 'IGP', 'IGP-ARG-001', 'Normacert', 'approved', current_date - 100, current_date + 200),
  ('CERT-2', 2, 3, 'BIO', 'BIO-002', 'Ecocert', 'approved', current_date - 400, current_date - 1),
  ('CERT-3', 3, NULL, 'AOP', 'AOP-003', 'Normacert', 'submitted', current_date, current_date + 300);

INSERT INTO submissions (id, product_id, kind, state) VALUES (1, 6, 'new', 'editing');
ALTER TABLE submissions ALTER COLUMN id RESTART WITH 1000;
SELECT refresh_product_search(ARRAY(SELECT id FROM products));
