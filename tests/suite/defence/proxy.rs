//! A cache in front of the shop, as an operator might put one there: nginx, which keeps what the headers let it keep, and
//! whatever looks like a file by its name, whatever the headers say.
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// How long it may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// It stops, and its cache goes, when this does.
pub struct Proxy {
    nginx: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Proxy {
    /// In front of the shop at that port of this machine, which it calls by its own name.
    pub fn before(shop: u16) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let port = free_port();
        let settings = folder.path().join("nginx.conf");
        fs::write(&settings, configuration(folder.path(), port, shop)).expect("a file can be written");
        let nginx = Command::new("nginx")
            .arg("-c")
            .arg(&settings)
            .arg("-e")
            .arg(folder.path().join("errors"))
            .spawn()
            .expect("bin/setup --tests installs nginx");
        let proxy = Self { nginx, folder, port };
        proxy.wait();
        proxy
    }

    fn wait(&self) {
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(begun.elapsed() < PATIENCE, "{}", self.errors());
            std::thread::yield_now();
        }
    }

    fn errors(&self) -> String {
        fs::read_to_string(self.folder.path().join("errors")).unwrap_or_default()
    }

    /// The address of a page behind it.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Everything that it keeps, headers and keys too.
    pub fn kept(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder.path().join("cache")).expect("the cache can be read");
        let read = |file: fs::DirEntry| fs::read(file.path()).expect("a kept answer can be read");
        let bytes = files.map(|file| read(file.expect("a file")));
        bytes
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .collect()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        drop(self.nginx.kill());
        drop(self.nginx.wait());
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("a listener has an address").port()
}

fn configuration(folder: &Path, port: u16, shop: u16) -> String {
    let folder = folder.display();
    format!(
        r#"daemon off; master_process off; pid {folder}/pid;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/parts; fastcgi_temp_path {folder}/unused1;
  uwsgi_temp_path {folder}/unused2; scgi_temp_path {folder}/unused3;
  proxy_cache_path {folder}/cache keys_zone=shop:1m use_temp_path=off;
  proxy_cache shop;
  proxy_set_header Host localhost:{shop};
  proxy_set_header X-Forwarded-For $http_x_visitor;
  add_header X-Cache $upstream_cache_status always;
  server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass http://127.0.0.1:{shop}; }}
    location ~ \.(css|js|png|jpg|woff2|ico)$ {{
      proxy_pass http://127.0.0.1:{shop};
      proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
      proxy_cache_valid 200 301 302 303 10m;
    }}
  }}
}}
"#
    )
}
