//! Where the sealed bytes of evidence lie: a folder, or storage that speaks S3. Names say nothing, and what is written is on
//! disk before anyone is told.

use std::{
    os::unix::fs::DirBuilderExt,
    path::{Path as FilePath, PathBuf},
    sync::Arc,
};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, stream::BoxStream};
use object_store::{
    MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig,
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    local::LocalFileSystem,
    path::Path,
};
use tokio::runtime::Handle;

use crate::{
    chance::{self, Chance},
    fault::{Attempting, Fault},
    hex::hex,
};

/// How many bytes go to S3 at once: it takes no smaller parts, and some servers want all of the same size.
const S3_PART: usize = 5 * 1024 * 1024;

/// Where evidence lies.
#[derive(Debug, Clone)]
pub struct EvidenceStore {
    objects: Arc<dyn ObjectStore>,
    prefix: Path,
    folder: Option<PathBuf>,
    part: Option<usize>,
}

/// How storage that speaks S3 is reached. Shows nothing when printed.
#[derive(Clone, Default)]
pub struct S3Access {
    /// `s3://BUCKET` or `s3://BUCKET/PREFIX`.
    pub url: String,
    /// The id of the access key.
    pub key_id: Option<String>,
    /// Its secret.
    pub secret: Option<String>,
    /// The token that goes with a key for a while.
    pub token: Option<String>,
    /// The region; `us-east-1`, where it is not said.
    pub region: Option<String>,
    /// The server, where it is not Amazon's.
    pub endpoint: Option<String>,
}

impl std::fmt::Debug for S3Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("S3Access")
    }
}

/// A new name for an object: 128 random bits.
///
/// # Errors
/// When there is no randomness.
pub fn name(chance: &dyn Chance) -> Result<String, Fault> {
    Ok(hex(&chance::bytes::<16>(chance)?))
}

impl EvidenceStore {
    /// A folder, made if it is not there, that nobody else can look into.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn in_folder(folder: &FilePath) -> Result<Self, Fault> {
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|error| {
            Fault::new(format!("making the folder {} for evidence", folder.display()), error)
        })?;
        let files = LocalFileSystem::new_with_prefix(folder).attempting("opening the folder for evidence")?;
        Ok(Self {
            objects: Arc::new(files.with_fsync(true)),
            prefix: Path::default(),
            folder: Some(folder.to_owned()),
            part: None,
        })
    }

    /// Storage that speaks S3. Nothing is asked of it yet.
    ///
    /// # Errors
    /// When the address is not one of a bucket, or a key is missing.
    pub fn in_s3(access: &S3Access) -> Result<Self, Fault> {
        let wrong = || Fault::plain("HEARD_EVIDENCE_STORE should be s3://BUCKET or s3://BUCKET/PREFIX");
        let place = access.url.strip_prefix("s3://").ok_or_else(wrong)?;
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        if bucket.is_empty() {
            return Err(wrong());
        }
        let (Some(key_id), Some(secret)) = (&access.key_id, &access.secret) else {
            return Err(Fault::plain(
                "HEARD_EVIDENCE_STORE needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment",
            ));
        };
        let retry = RetryConfig {
            max_retries: 3,
            retry_timeout: std::time::Duration::from_secs(20),
            ..RetryConfig::default()
        };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_access_key_id(key_id)
            .with_secret_access_key(secret)
            .with_region(access.region.as_deref().unwrap_or("us-east-1"))
            // One at a time, as every server understands it.
            .with_disable_bulk_delete(true)
            .with_retry(retry);
        if let Some(token) = &access.token {
            builder = builder.with_config(AmazonS3ConfigKey::Token, token);
        }
        if let Some(endpoint) = &access.endpoint {
            builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        let objects = builder.build().attempting("reading how evidence is stored (HEARD_EVIDENCE_STORE)")?;
        let prefix = Path::parse(prefix.trim_end_matches('/')).attempting("reading HEARD_EVIDENCE_STORE")?;
        Ok(Self { objects: Arc::new(objects), prefix, folder: None, part: Some(S3_PART) })
    }

    fn path(&self, object: &str) -> Path {
        self.prefix.clone().join(object)
    }

    /// Begins to write an object. Nobody can read it before all of it is there.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn begin(&self, object: &str) -> Result<Writing, Fault> {
        let upload = self.objects.put_multipart(&self.path(object)).await;
        let upload = upload.attempting("beginning to store evidence")?;
        Ok(Writing { upload: Some(upload), waiting: BytesMut::new(), part: self.part })
    }

    /// Writes a small object whole.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn put(&self, object: &str, bytes: Bytes) -> Result<(), Fault> {
        let put = self.objects.put(&self.path(object), PutPayload::from_bytes(bytes)).await;
        put.attempting("storing a copy of evidence")?;
        Ok(())
    }

    /// Reads an object as a stream.
    ///
    /// # Errors
    /// When it is not there, or the store refuses.
    pub async fn read(&self, object: &str) -> Result<BoxStream<'static, Result<Bytes, Fault>>, Fault> {
        let found = self.objects.get(&self.path(object)).await.attempting("opening stored evidence")?;
        Ok(faults(found.into_stream()).boxed())
    }

    /// Deletes an object, and what a program that ended in the middle left of it. It may be gone already.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn delete(&self, object: &str) -> Result<(), Fault> {
        const ATTEMPT: &str = "deleting stored evidence";
        if let Some(folder) = &self.folder {
            let unfinished = folder.join(format!("{object}#1"));
            let removed = tokio::task::spawn_blocking(move || std::fs::remove_file(unfinished)).await;
            match removed.attempting(ATTEMPT)? {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Fault::new(ATTEMPT, error));
                }
                _ => {}
            }
        }
        match self.objects.delete(&self.path(object)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Fault::new(ATTEMPT, error)),
        }
    }
}

fn faults<S>(stream: S) -> impl Stream<Item = Result<Bytes, Fault>>
where
    S: Stream<Item = object_store::Result<Bytes>>,
{
    stream.map(|read| read.attempting("reading stored evidence"))
}

/// An object that is being written. Dropped before it is [finished](Self::finish), it never was.
pub struct Writing {
    upload: Option<Box<dyn MultipartUpload>>,
    waiting: BytesMut,
    part: Option<usize>,
}

impl std::fmt::Debug for Writing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writing")
    }
}

impl Writing {
    /// Writes the next bytes.
    ///
    /// # Errors
    /// When the store refuses, or there is no room.
    pub async fn write(&mut self, bytes: Bytes) -> Result<(), Fault> {
        let Some(part) = self.part else {
            return if bytes.is_empty() { Ok(()) } else { self.put(bytes).await };
        };
        self.waiting.extend_from_slice(&bytes);
        while self.waiting.len() >= part {
            let part = self.waiting.split_to(part).freeze();
            self.put(part).await?;
        }
        Ok(())
    }

    async fn put(&mut self, part: Bytes) -> Result<(), Fault> {
        let Some(upload) = &mut self.upload else { return Ok(()) };
        upload.put_part(PutPayload::from_bytes(part)).await.attempting("storing evidence")
    }

    /// Writes what is left, and makes it an object that is on disk.
    ///
    /// # Errors
    /// When the store refuses, or there is no room: then there is no object.
    pub async fn finish(mut self) -> Result<(), Fault> {
        let rest = std::mem::take(&mut self.waiting).freeze();
        if !rest.is_empty() {
            self.put(rest).await?;
        }
        let Some(upload) = &mut self.upload else { return Ok(()) };
        upload.complete().await.attempting("storing the end of evidence")?;
        self.upload = None;
        Ok(())
    }

    /// Takes back what was written.
    pub async fn abort(mut self) {
        if let Some(mut upload) = self.upload.take() {
            // What can't be taken back now is deleted with the row, by the sweep.
            let _left = upload.abort().await;
        }
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if let (Some(mut upload), Ok(handle)) = (self.upload.take(), Handle::try_current()) {
            handle.spawn(async move { upload.abort().await });
        }
    }
}
