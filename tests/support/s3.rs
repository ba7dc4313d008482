//! Storage that speaks S3, for tests: one bucket in memory, with uploads in parts.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
    thread,
};

use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer,
    http::Method,
    web::{self, Bytes, Data},
};

/// What is in it.
#[derive(Debug, Default)]
struct Held {
    objects: BTreeMap<String, Vec<u8>>,
    uploads: BTreeMap<String, BTreeMap<u32, Vec<u8>>>,
    begun: u32,
    is_away: bool,
}

/// The storage. It runs until the tests end.
#[derive(Debug, Clone)]
pub struct S3 {
    held: Arc<Mutex<Held>>,
    port: u16,
}

impl S3 {
    /// Starts it.
    pub fn start() -> Self {
        let held: Arc<Mutex<Held>> = Arc::default();
        let (tell, told) = std::sync::mpsc::channel();
        let data = Data::from(held.clone());
        thread::spawn(move || {
            let serve = async move {
                let app = move || {
                    let parts = web::PayloadConfig::new(64 * 1024 * 1024);
                    App::new().app_data(data.clone()).app_data(parts).default_service(web::to(answer))
                };
                let server =
                    HttpServer::new(app).workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
                tell.send(server.addrs()[0].port()).unwrap();
                server.run().await
            };
            actix_web::rt::System::new().block_on(serve).unwrap();
        });
        Self { held, port: told.recv().unwrap() }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap()
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The names of the objects in it.
    pub fn names(&self) -> Vec<String> {
        self.held().objects.keys().cloned().collect()
    }

    /// The bytes of everything in it.
    pub fn bytes(&self) -> Vec<u8> {
        self.held().objects.values().flatten().copied().collect()
    }

    /// How many uploads were begun and neither completed nor aborted.
    pub fn unfinished(&self) -> usize {
        self.held().uploads.len()
    }

    /// From now on it answers nothing of use; or it does again.
    pub fn is_away(&self, away: bool) {
        self.held().is_away = away;
    }
}

async fn answer(request: HttpRequest, body: Bytes, held: Data<Mutex<Held>>) -> HttpResponse {
    let mut held = held.lock().unwrap();
    let signed = request.headers().get("authorization").is_some_and(|signature| {
        signature.to_str().unwrap().starts_with("AWS4-HMAC-SHA256 Credential=test-key/")
    });
    if held.is_away || !signed {
        return HttpResponse::Forbidden().body("<Error><Code>AccessDenied</Code></Error>");
    }
    let name = request.path().to_owned();
    let query: BTreeMap<String, String> = request
        .query_string()
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect();
    let upload = query.get("uploadId").cloned();
    match (request.method(), upload) {
        (&Method::POST, None) if query.contains_key("uploads") => begin(&mut held, &name),
        (&Method::PUT, Some(id)) => {
            let number = query["partNumber"].parse().unwrap();
            held.uploads.get_mut(&id).unwrap().insert(number, body.to_vec());
            HttpResponse::Ok().insert_header(("ETag", format!("\"{id}-{number}\""))).finish()
        }
        (&Method::POST, Some(id)) => {
            let parts = held.uploads.remove(&id).unwrap();
            let small = parts.values().rev().skip(1).any(|part| part.len() < 5 * 1024 * 1024);
            assert!(!small, "S3 takes no small parts but the last");
            held.objects.insert(name, parts.into_values().flatten().collect());
            xml("<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>")
        }
        (&Method::DELETE, Some(id)) => {
            held.uploads.remove(&id);
            HttpResponse::NoContent().finish()
        }
        (&Method::PUT, None) => {
            held.objects.insert(name, body.to_vec());
            HttpResponse::Ok().insert_header(("ETag", "\"one\"")).finish()
        }
        (&Method::GET, None) => match held.objects.get(&name) {
            Some(bytes) => HttpResponse::Ok()
                .insert_header(("ETag", "\"one\""))
                .insert_header(("Last-Modified", "Fri, 20 Nov 2026 12:00:00 GMT"))
                .body(bytes.clone()),
            None => HttpResponse::NotFound().body("<Error><Code>NoSuchKey</Code></Error>"),
        },
        (&Method::DELETE, None) => {
            held.objects.remove(&name);
            HttpResponse::NoContent().finish()
        }
        _ => HttpResponse::NotImplemented().finish(),
    }
}

fn begin(held: &mut Held, name: &str) -> HttpResponse {
    held.begun += 1;
    let id = format!("upload{}", held.begun);
    held.uploads.insert(id.clone(), BTreeMap::new());
    xml(&format!(
        "<InitiateMultipartUploadResult><Bucket>evidence</Bucket><Key>{name}</Key><UploadId>{id}</UploadId>\
         </InitiateMultipartUploadResult>"
    ))
}

fn xml(body: &str) -> HttpResponse {
    HttpResponse::Ok().content_type("application/xml").body(body.to_owned())
}
