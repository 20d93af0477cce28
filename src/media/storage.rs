//! Where the files of photos are: a folder beside the data, or a bucket (feature `s3`).
//! A file is whole or absent: it is written under another name, flushed to disk, then renamed.
use std::io;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::try_join_all;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use url::Url;

use super::{Extension, File, Prepared};

/// The store of photo files; cheap to clone.
#[derive(Clone)]
pub struct Storage(Arc<dyn ObjectStore>);

impl Storage {
    /// Opens `file:///some/folder` or `s3://bucket/some/folder`. A bucket's keys and region come from the usual
    /// `AWS_…` variables.
    pub fn open(url: &Url) -> io::Result<Self> {
        match url.scheme() {
            "file" => Self::local(&url.to_file_path().map_err(|()| unsupported(url))?),
            "s3" => Self::bucket(url),
            _ => Err(unsupported(url)),
        }
    }

    /// Opens a folder, made if missing.
    pub fn local(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self(Arc::new(store)))
    }

    #[cfg(feature = "s3")]
    fn bucket(url: &Url) -> io::Result<Self> {
        let bucket = object_store::aws::AmazonS3Builder::from_env()
            .with_url(url.as_str())
            .build()?;
        let store = object_store::prefix::PrefixStore::new(bucket, url.path().trim_matches('/'));
        Ok(Self(Arc::new(store)))
    }

    #[cfg(not(feature = "s3"))]
    fn bucket(url: &Url) -> io::Result<Self> {
        Err(unsupported(url))
    }

    /// One file of a photo, or an error of kind `NotFound`.
    pub async fn read(&self, hash: &str, width: u32, extension: Extension) -> io::Result<Bytes> {
        let found = self.0.get(&path(hash, width, extension)).await?;
        Ok(found.bytes().await?)
    }

    /// Writes the files of one photo; when it returns they are on disk.
    pub async fn write(&self, hash: &str, files: &[File]) -> io::Result<()> {
        let writes = files.iter().map(|file| {
            let payload = PutPayload::from(file.bytes.clone());
            async move { self.0.put(&path(hash, file.width, file.extension), payload).await }
        });
        try_join_all(writes).await?;
        Ok(())
    }
}

impl Prepared {
    /// Writes the files. They come first, the row after: see [`super::Photo::insert`].
    pub async fn store(&self, storage: &Storage) -> io::Result<()> {
        storage.write(&self.picture.hash, &self.files).await
    }
}

/// Two letters of the hash make 256 folders, so that none grows without measure.
fn path(hash: &str, width: u32, extension: Extension) -> object_store::path::Path {
    let folder = hash.get(..2).unwrap_or_default();
    object_store::path::Path::from_iter([folder, hash, &format!("{width}.{}", extension.as_str())])
}

fn unsupported(url: &Url) -> io::Error {
    let message = format!("cannot keep photos at {}:// (s3:// needs the feature s3)", url.scheme());
    io::Error::new(io::ErrorKind::Unsupported, message)
}
