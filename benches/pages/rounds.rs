//! Rounds: each measures ours and both yardsticks one after another, so that a busy minute of the machine is busy for
//! all three.
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Result;

use crate::cases::{self, Case};
use crate::load::Crowd;
use crate::memory;
use crate::pgbench::Pgbench;
use crate::shop::Shop;

/// How long each is asked.
const SPAN: Duration = Duration::from_secs(1);
/// Orders placed in a round.
const ORDERS: usize = 96;
const SEEN: u16 = 200;
const PLACED: u16 = 303;

/// One line of the table: for each round, how many times faster each yardstick is than ours.
pub struct Ratios {
    pub name: &'static str,
    /// Bytes of the body as sent.
    pub bytes: usize,
    pub memory: Vec<f64>,
    pub pgbench: Vec<f64>,
}

/// Everything that a round needs.
pub struct Bench<'a> {
    shop: &'a Shop,
    memory: SocketAddr,
    pgbench: Pgbench,
    clients: usize,
    pages: Vec<Case>,
    placed: usize,
    /// The pages, then the order.
    pub measured: Vec<Ratios>,
}

impl<'a> Bench<'a> {
    /// Asks once for everything: the first answers are kept for the yardstick.
    pub fn prepare(shop: &'a Shop, clients: usize, encoding: &str) -> Result<Self> {
        let pages = cases::pages(shop, encoding)?;
        let order = cases::orders(shop, 0, 1)?;
        let mut wanted: Vec<_> = pages.iter().map(|page| (page.name, &page.request, SEEN)).collect();
        wanted.extend(order.iter().map(|request| ("order placing", request, PLACED)));
        let (mut measured, mut answers) = (Vec::new(), Vec::new());
        for (name, request, status) in wanted {
            let answer = cases::answer(shop.address, request, status)?;
            measured.push(Ratios {
                name,
                bytes: answer.body.len(),
                memory: Vec::new(),
                pgbench: Vec::new(),
            });
            answers.push(answer);
        }
        Ok(Self {
            memory: memory::serve(answers)?,
            pgbench: Pgbench::prepare(&shop.cluster, clients)?,
            placed: 1,
            shop,
            clients,
            pages,
            measured,
        })
    }

    /// One round of everything.
    pub fn round(&mut self) -> Result<()> {
        for (index, page) in self.pages.iter().enumerate() {
            let ours = self.crowd(self.shop.address, SEEN).repeat(&page.request, SPAN)?;
            let kept = cases::from_memory(&page.request, index)?;
            let memory = self.crowd(self.memory, SEEN).repeat(&kept, SPAN)?;
            let pgbench = self.pgbench.selects()?;
            self.measured[index].add(ours, memory, pgbench);
        }
        self.place_orders()
    }

    /// Carts and forms are filled beforehand; what is measured is the order itself.
    fn place_orders(&mut self) -> Result<()> {
        let index = self.pages.len();
        let requests = cases::orders(self.shop, self.placed, ORDERS)?;
        self.placed += ORDERS;
        let ours = self.crowd(self.shop.address, PLACED).each_once(&requests)?;
        let kept = cases::from_memory(&requests[0], index)?;
        let memory = self.crowd(self.memory, PLACED).repeat(&kept, SPAN)?;
        let pgbench = self.pgbench.changes()?;
        self.measured[index].add(ours, memory, pgbench);
        Ok(())
    }

    fn crowd(&self, address: SocketAddr, status: u16) -> Crowd {
        Crowd {
            address,
            status,
            clients: self.clients,
        }
    }
}

impl Ratios {
    fn add(&mut self, ours: f64, memory: f64, pgbench: f64) {
        self.memory.push(memory / ours);
        self.pgbench.push(pgbench / ours);
    }
}
