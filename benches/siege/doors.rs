//! Whether the time of an answer tells who has an account (J1): each door is knocked at by turns for somebody known and
//! for somebody unknown, from an address of their own.
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use diesel::connection::SimpleConnection;

use crate::connection::Answer;
use crate::crowd::Knock;
use crate::program::Program;

/// Accounts with the password of a shopper of the demonstration, which is not what is typed.
const KNOWN: &str = "INSERT INTO users (email, name, password_hash)
    SELECT 'connu-' || n || '@exemple.test', 'Connu Exemple', password_hash
    FROM generate_series(1, 5000) AS n, (SELECT password_hash FROM users WHERE password_hash IS NOT NULL LIMIT 1) AS shopper";

const TYPED: &str = "une phrase assez longue";

/// What a door asks of who knocks.
type Door = fn(&Knock<'_>, u32, &str) -> Result<Answer>;

fn sign_in(knock: &Knock<'_>, number: u32, email: &str) -> Result<Answer> {
    knock.send(number, "/fr/connexion", &[("email", email), ("mot_de_passe", TYPED)])
}

fn sign_up(knock: &Knock<'_>, number: u32, email: &str) -> Result<Answer> {
    let fields = [
        ("nom", "Imane Exemple"),
        ("email", email),
        ("telephone", ""),
        ("mot_de_passe", TYPED),
    ];
    knock.send(number, "/fr/inscription", &fields)
}

fn forgotten(knock: &Knock<'_>, number: u32, email: &str) -> Result<Answer> {
    knock.send(number, "/fr/mot-de-passe", &[("email", email)])
}

fn by_mail(knock: &Knock<'_>, number: u32, email: &str) -> Result<Answer> {
    knock.send(number, "/fr/connexion/code", &[("email", email)])
}

const DOORS: [(&str, Door); 4] = [
    ("signing in", sign_in),
    ("signing up", sign_up),
    ("forgotten password", forgotten),
    ("link by mail", by_mail),
];

/// Prints the median of both kinds at each door and how far apart they are.
pub fn measure(program: &Program, knocks: usize) -> Result<()> {
    println!("doors: {knocks} knocks for somebody known, {knocks} for somebody unknown, by turns");
    program.database()?.batch_execute(KNOWN)?;
    for (place, (name, door)) in DOORS.into_iter().enumerate() {
        let knock = Knock::new(program)?;
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for number in 1..=u32::try_from(knocks)? {
            let from = number * 2 + 100_000 * u32::try_from(place)?;
            let first_known = number % 2 == 0;
            for is_known in [first_known, !first_known] {
                let who = if is_known { "connu" } else { "inconnu" };
                let begun = Instant::now();
                let answer = door(
                    &knock,
                    from + u32::from(is_known),
                    &format!("{who}-{number}@exemple.test"),
                )?;
                ensure!([303, 422].contains(&answer.status), "{name} answered {}", answer.status);
                let times = if is_known { &mut known } else { &mut unknown };
                times.push((begun.elapsed(), answer.status));
            }
        }
        tell(name, &mut known, &mut unknown)?;
    }
    Ok(())
}

fn tell(name: &str, known: &mut [(Duration, u16)], unknown: &mut [(Duration, u16)]) -> Result<()> {
    known.sort_unstable();
    unknown.sort_unstable();
    let (a, b) = (&known[known.len() / 2], &unknown[unknown.len() / 2]);
    ensure!(a.1 == b.1, "{name} answers {} and {}", a.1, b.1);
    let [a, b] = [a, b].map(|(time, _)| time.as_secs_f64() * 1_000.0);
    println!(
        "  {name}: known {a:.1} ms, unknown {b:.1} ms, {:.2} ms apart",
        (a - b).abs()
    );
    Ok(())
}
