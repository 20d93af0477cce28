//! A shop in which everything that people write is meant to do harm.
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text};

/// Ways out of where a text may have been put.
const WAYS_OUT: [&str; 10] = [
    "",
    "\">",
    "'>",
    "\" ",
    "' ",
    "</title>",
    "</textarea></select>",
    "</script></style>",
    "--!>",
    "\\\"`]]>",
];

/// Ways to have something run or fetched, each with the word `hit`.
const WAYS_IN: [&str; 16] = [
    "<script>hit()</script>",
    "<ScRiPt/x>hit()</sCrIpT >",
    "<img src=x onerror=hit()>",
    "<svg/onload=hit()//",
    "<iframe srcdoc='<script>hit()</script>'>",
    "<a href=javascript:hit()>a</a>",
    "<input autofocus onfocus=hit()>",
    "<details open ontoggle=hit()>",
    "<link rel=stylesheet href=//evil.test/hit>",
    "<base href=//evil.test/hit/>",
    "<form action=//evil.test/hit><button>",
    "<math><mtext></form><mglyph><style><img src onerror=hit()>",
    "<meta http-equiv=refresh content=0;//evil.test/hit>",
    "onmouseover=hit() style=x:expression(hit()) x=",
    "javascript:hit()//",
    "{{hit()}}${hit()}&lt;img src onerror=hit()&gt;",
];

/// Every way out with every way in: 160 texts.
pub fn scripts() -> Vec<String> {
    let mut all = Vec::new();
    for out in WAYS_OUT {
        all.extend(WAYS_IN.map(|way_in| format!("{out}{way_in}")));
    }
    all
}

/// Names of columns that hold no words of people: the program's own codes and states, or what a format guards.
const NOT_WORDS: &str = "'{version,from_state,to_state,machine,decision,kind,object,code,slug,status,state,service,carrier,locale,\
    role,staff_role,secret,hash,password_hash,network,result,number,payment_method,method,zone,service_indicator,net_unit,\
    illustration,dominant_color,email,recipient,phone,rib,ice,actor,aggregate,action,purpose,key,html_body,text_body,\
    reference,sector}'";

/// Reference data, which nobody writes through the site.
const NOT_PEOPLES: &str = "'{__diesel_schema_migrations,allowed_transitions,categories,communes,labels,provinces,regions,\
    rate_bands,rate_cards,rate_zones,tracking_ranges}'";

/// The longest texts that are tried, the first that the table takes is left there.
const LENGTHS: [usize; 7] = [2_000, 500, 200, 120, 80, 60, 40];

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
}

/// Writes the texts into every column that people fill, each row another one, `turn` rows on; answers how many columns
/// there are. What a table does not take is not there to be shown.
pub fn fill(conn: &mut PgConnection, texts: &[String], turn: usize) -> usize {
    let prepare = "SET ROLE NONE; SET session_replication_role = replica";
    conn.batch_execute(prepare).expect("the tests own their database");
    let filled = columns(conn)
        .iter()
        .filter(|column| write(conn, column, texts, turn))
        .count();
    write_within_documents(conn, texts, turn);
    conn.batch_execute("SET session_replication_role = DEFAULT; SET ROLE twiza_app")
        .expect("the program's role can be taken");
    filled
}

fn columns(conn: &mut PgConnection) -> Vec<Column> {
    diesel::sql_query(format!(
        "SELECT c.table_name::text AS table, c.column_name::text AS name FROM information_schema.columns c \
         JOIN information_schema.tables t USING (table_schema, table_name) \
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND data_type = 'text' \
         AND NOT column_name = ANY({NOT_WORDS}) AND column_name NOT LIKE '%\\_code' AND NOT table_name = ANY({NOT_PEOPLES}) \
         ORDER BY table_name, column_name"
    ))
    .load(conn)
    .expect("columns can be listed")
}

/// Whether the column took texts of some length, in every row or in those that have one.
fn write(conn: &mut PgConnection, column: &Column, texts: &[String], turn: usize) -> bool {
    let Column { table, name } = column;
    LENGTHS.iter().any(|length| {
        let short: Vec<_> = texts.iter().filter(|text| text.len() <= *length).cloned().collect();
        ["", &format!("WHERE {name} IS NOT NULL")].iter().any(|rows| {
            let update = format!(
                "UPDATE {table} AS t SET {name} = ($1)[1 + (r.n + $2) % cardinality($1)] \
                 FROM (SELECT ctid AS at, row_number() OVER () AS n FROM {table} {rows}) r WHERE t.ctid = r.at"
            );
            conn.transaction(|conn| {
                let query = diesel::sql_query(&update).bind::<Array<Text>, _>(&short);
                query.bind::<BigInt, _>(turn as i64).execute(conn)
            })
            .is_ok()
        })
    })
}

/// The same for what is written within proposals, approvals and settings.
fn write_within_documents(conn: &mut PgConnection, texts: &[String], turn: usize) {
    let text = &texts[turn % texts.len()];
    for update in [
        "UPDATE submissions SET proposal = proposal || jsonb_build_object('name_fr', $1, 'name_ar', $1, 'description_fr', $1, \
         'description_ar', $1, 'origin', $1, 'ingredients_fr', $1) WHERE proposal IS NOT NULL",
        "UPDATE approvals SET payload = payload || jsonb_build_object('holder', $1, 'bank', $1)",
        "UPDATE settings SET value = value || jsonb_build_object('name', $1, 'seat', $1, 'holder', $1, 'bank', $1) \
         WHERE jsonb_typeof(value) = 'object'",
    ] {
        diesel::sql_query(update)
            .bind::<Text, _>(text)
            .execute(conn)
            .expect("documents can be changed");
    }
}
