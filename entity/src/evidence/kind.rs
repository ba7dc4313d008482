//! Which kind of file something is: found from what is in it, never from its name or from what its sender calls it.

/// How many of a file's first bytes tell its kind at most.
pub const HEAD: usize = 64 * 1024;

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident = $media:literal, $ending:literal;)+) => {
        /// A kind of file that is taken.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum FileKind {
            $($(#[$doc])+ $name,)+
        }

        impl FileKind {
            /// Every kind.
            pub const ALL: &[FileKind] = &[$(FileKind::$name,)+];

            /// Its media type, as it is written.
            pub fn media_type(self) -> &'static str {
                match self { $(Self::$name => $media,)+ }
            }

            /// How the name of such a file ends.
            pub fn ending(self) -> &'static str {
                match self { $(Self::$name => $ending,)+ }
            }
        }
    };
}

kinds! {
    /// JPEG.
    Jpeg = "image/jpeg", "jpg";
    /// PNG.
    Png = "image/png", "png";
    /// GIF.
    Gif = "image/gif", "gif";
    /// WebP.
    Webp = "image/webp", "webp";
    /// HEIC, as some telephones take photographs.
    Heic = "image/heic", "heic";
    /// AVIF.
    Avif = "image/avif", "avif";
    /// TIFF.
    Tiff = "image/tiff", "tif";
    /// A bitmap.
    Bmp = "image/bmp", "bmp";
    /// Moving pictures, as most telephones take them.
    Mp4 = "video/mp4", "mp4";
    /// Moving pictures, as some telephones take them.
    Mov = "video/quicktime", "mov";
    /// Moving pictures of old telephones.
    ThreeGp = "video/3gpp", "3gp";
    /// Moving pictures, as browsers record them.
    Webm = "video/webm", "webm";
    /// Moving pictures in a Matroska file.
    Mkv = "video/x-matroska", "mkv";
    /// Moving pictures, as old cameras record them.
    Avi = "video/x-msvideo", "avi";
    /// Sound.
    Mp3 = "audio/mpeg", "mp3";
    /// Sound, as some telephones record it.
    M4a = "audio/mp4", "m4a";
    /// Sound, without a file round it.
    Aac = "audio/aac", "aac";
    /// Sound in an Ogg file.
    Ogg = "audio/ogg", "ogg";
    /// Sound, as messengers record it.
    Opus = "audio/opus", "opus";
    /// Sound, as it is.
    Wav = "audio/wav", "wav";
    /// Sound of old telephones.
    Amr = "audio/amr", "amr";
    /// Sound, without a loss.
    Flac = "audio/flac", "flac";
    /// PDF.
    Pdf = "application/pdf", "pdf";
    /// A text document of Word.
    Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx";
    /// A text document of old versions of Word.
    Doc = "application/msword", "doc";
    /// An open text document.
    Odt = "application/vnd.oasis.opendocument.text", "odt";
    /// A text document that every word processor reads.
    Rtf = "application/rtf", "rtf";
    /// Plain text.
    Text = "text/plain", "txt";
}

impl FileKind {
    /// The kind that a media type of ours is.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.media_type() == media_type)
    }

    /// Whether a copy of it can be made for everyday viewing.
    pub fn is_viewable(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Gif | Self::Webp | Self::Tiff | Self::Bmp)
    }

    /// The kind of a file that begins like this; `None` where it is none that is taken.
    ///
    /// What only the whole file can tell is asked of [`Watch`] as well.
    pub fn of(head: &[u8]) -> Option<Self> {
        let at = |place: usize, bytes: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(bytes));
        let holds = |bytes: &[u8]| memchr::memmem::find(head, bytes).is_some();
        Some(match head {
            [0xff, 0xd8, 0xff, ..] => Self::Jpeg,
            _ if at(0, b"\x89PNG\r\n\x1a\n") => Self::Png,
            _ if at(0, b"GIF87a") || at(0, b"GIF89a") => Self::Gif,
            _ if at(0, b"RIFF") && at(8, b"WEBP") => Self::Webp,
            _ if at(0, b"RIFF") && at(8, b"AVI ") => Self::Avi,
            _ if at(0, b"RIFF") && at(8, b"WAVE") => Self::Wav,
            _ if at(0, b"II*\0") || at(0, b"MM\0*") => Self::Tiff,
            [
                b'B',
                b'M',
                _,
                _,
                _,
                _,
                0,
                0,
                0,
                0,
                _,
                _,
                0,
                0,
                12 | 40 | 52 | 56 | 64 | 108 | 124,
                0,
                0,
                0,
                ..,
            ] => Self::Bmp,
            _ if at(4, b"ftyp") => Self::of_brand(head.get(8..12)?, &holds),
            _ if [b"moov", b"mdat", b"wide"].into_iter().any(|atom| at(4, atom)) => Self::Mov,
            _ if at(0, b"\x1aE\xdf\xa3") => Self::of_matroska(head.get(..4096).unwrap_or(head))?,
            _ if at(0, b"OggS") => Self::of_ogg(head.get(..4096).unwrap_or(head))?,
            _ if at(0, b"fLaC") => Self::Flac,
            _ if at(0, b"#!AMR") => Self::Amr,
            _ if at(0, b"ID3") => Self::Mp3,
            [0xff, 0xf0 | 0xf1 | 0xf8 | 0xf9, third, ..] if third >> 2 & 15 < 13 => Self::Aac,
            [0xff, second, third, ..] if is_mp3(*second, *third) => Self::Mp3,
            _ if head.trim_ascii_start().starts_with(b"%PDF-") => Self::Pdf,
            _ if at(0, b"PK\x03\x04") && at(30, b"mimetypeapplication/vnd.oasis.opendocument.text") => {
                Self::Odt
            }
            _ if at(0, b"PK\x03\x04") && holds(b"[Content_Types].xml") => Self::Docx,
            _ if at(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") => Self::Doc,
            _ if at(0, b"{\\rtf") => Self::Rtf,
            _ if is_text(head) && !is_markup(head) => Self::Text,
            _ => return None,
        })
    }

    fn of_brand(brand: &[u8], holds: &impl Fn(&[u8]) -> bool) -> Self {
        match brand {
            b"avif" | b"avis" => Self::Avif,
            b"mif1" | b"msf1" if holds(b"avif") => Self::Avif,
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" | b"mif1"
            | b"msf1" => Self::Heic,
            b"qt  " => Self::Mov,
            b"M4A " | b"M4B " => Self::M4a,
            [b'3', b'g', ..] => Self::ThreeGp,
            _ => Self::Mp4,
        }
    }

    fn of_matroska(head: &[u8]) -> Option<Self> {
        let is = |name: &[u8]| memchr::memmem::find(head, name).is_some();
        if is(b"webm") { Some(Self::Webm) } else { is(b"matroska").then_some(Self::Mkv) }
    }

    fn of_ogg(head: &[u8]) -> Option<Self> {
        let is = |name: &[u8]| memchr::memmem::find(head, name).is_some();
        if is(b"OpusHead") {
            return Some(Self::Opus);
        }
        (is(b"\x01vorbis") || is(b"Speex   ") || is(b"\x7fFLAC")).then_some(Self::Ogg)
    }
}

/// Whether two bytes after `0xff` can be those of a frame of MP3: layer three, a bit rate and a sample rate that there are.
fn is_mp3(second: u8, third: u8) -> bool {
    second & 0xe6 == 0xe2 && second & 0x18 != 0x08 && !matches!(third >> 4, 0 | 15) && third & 0x0c != 0x0c
}

/// Whether bytes can be text: none of them commands anything but a new line or a space. Letters may be in any of the old
/// ways of writing them.
fn is_text(bytes: &[u8]) -> bool {
    !bytes.is_empty()
        && bytes.iter().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x20..=0x7e | 0x80..))
}

/// Whether text is more than text: a page, a picture of lines, a script.
fn is_markup(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |word: &[u8]| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    [b"#!".as_slice(), b"<!", b"<?", b"<html", b"<head", b"<body", b"<script", b"<svg", b"<a ", b"<iframe"]
        .into_iter()
        .any(begins)
}

/// What has to be seen of a file while it comes, since its first bytes do not tell it.
#[derive(Debug)]
pub struct Watch {
    kind: FileKind,
    missing: Vec<&'static [u8]>,
    tail: Vec<u8>,
    wrong: bool,
}

impl Watch {
    /// A watch over a file that begins like one of that kind.
    pub fn over(kind: FileKind) -> Self {
        let missing: &[&'static [u8]] = match kind {
            // Other things are packed the same way: folders, and programs to install.
            FileKind::Docx => &[b"word/document"],
            FileKind::Doc => &[b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"],
            _ => &[],
        };
        Self { kind, missing: missing.to_vec(), tail: Vec::new(), wrong: false }
    }

    /// Looks at the next bytes.
    pub fn see(&mut self, bytes: &[u8]) {
        if self.kind == FileKind::Text && !self.wrong {
            self.wrong = !bytes.is_empty() && !is_text(bytes);
        }
        let Some(longest) = self.missing.iter().map(|mark| mark.len()).max() else { return };
        let seam = [self.tail.as_slice(), bytes.get(..longest).unwrap_or(bytes)].concat();
        let holds = |within: &[u8], mark: &[u8]| memchr::memmem::find(within, mark).is_some();
        self.missing.retain(|mark| !holds(&seam, mark) && !holds(bytes, mark));
        let last = if bytes.len() < longest { seam } else { bytes.to_vec() };
        self.tail = last.get(last.len().saturating_sub(longest)..).unwrap_or_default().to_vec();
    }

    /// Whether it is of that kind, now that all of it has been seen.
    pub fn is_right(&self) -> bool {
        !self.wrong && self.missing.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> Option<&'static str> {
        let kind = FileKind::of(bytes)?;
        let mut watch = Watch::over(kind);
        for piece in bytes.chunks(7) {
            watch.see(piece);
        }
        watch.is_right().then_some(kind.ending())
    }

    #[test]
    fn a_file_is_what_is_in_it() {
        let bmp = [b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".as_slice(), &[0; 52]].concat();
        let docx =
            b"PK\x03\x04..........................[Content_Types].xml....PK\x03\x04....word/document.xml";
        let doc = [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(),
            &[0; 600],
            b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
        ]
        .concat();
        let odt = b"PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.textPK";
        let files: [(&str, &[u8]); 34] = [
            ("jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
            ("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
            ("gif", b"GIF89a\x01\0"),
            ("webp", b"RIFF\x10\0\0\0WEBPVP8 "),
            ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
            ("heic", b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic"),
            ("avif", b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"),
            ("avif", b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"),
            ("tif", b"II*\0\x08\0\0\0"),
            ("tif", b"MM\0*\0\0\0\x08"),
            ("bmp", &bmp),
            ("mp4", b"\0\0\0\x18ftypisom\0\0\0\0isomiso2"),
            ("mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
            ("mov", b"\0\0\0\x14ftypqt  \0\0\0\0qt  "),
            ("mov", b"\0\0\x10\0moov\0\0\0\0"),
            ("3gp", b"\0\0\0\x18ftyp3gp5\0\0\0\0"),
            ("webm", b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm"),
            ("mkv", b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska"),
            ("avi", b"RIFF\x10\0\0\0AVI LIST"),
            ("mp3", b"ID3\x04\0\0\0\0\0\0"),
            ("mp3", b"\xff\xfb\x90\x64\0\0"),
            ("m4a", b"\0\0\0\x18ftypM4A \0\0\0\0"),
            ("aac", b"\xff\xf1\x50\x80\x02\x1f\xfc"),
            ("opus", b"OggS\0\x02............\x01\x13OpusHead"),
            ("ogg", b"OggS\0\x02............\x01\x1e\x01vorbis"),
            ("wav", b"RIFF\x10\0\0\0WAVEfmt "),
            ("amr", b"#!AMR\n"),
            ("flac", b"fLaC\0\0\0\x22"),
            ("pdf", b"%PDF-1.7\n"),
            ("docx", docx),
            ("doc", &doc),
            ("odt", odt),
            ("rtf", b"{\\rtf1\\ansi"),
            ("txt", "He said: \u{201c}go home\u{201d}.\r\nتم\n".as_bytes()),
        ];
        for (ending, bytes) in files {
            assert_eq!(found(bytes), Some(ending), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn programs_packed_folders_pages_and_noise_are_none_of_them() {
        let others: [&[u8]; 14] = [
            b"",
            b"MZ\x90\0\x03\0\0\0",
            b"\x7fELF\x02\x01\x01",
            b"\xcf\xfa\xed\xfe\x07\0\0\x01",
            b"PK\x03\x04\x14\0\0\0photos/one.jpg",
            b"PK\x03\x04..........................[Content_Types].xml....xl/workbook.xml",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0an installer",
            b"Rar!\x1a\x07\x01\0",
            b"#!/bin/sh\nrm -r /\n",
            b"\xef\xbb\xbf <!DOCTYPE html><script>",
            b"<svg xmlns='http://www.w3.org/2000/svg'>",
            b"BMI is a number that doctors reckon with",
            b"text, and then\0not",
            b"\x1b[2Jclears the screen",
        ];
        for bytes in others {
            let said = String::from_utf8_lossy(bytes);
            if said.starts_with("BMI") {
                assert_eq!(found(bytes), Some("txt"), "{said}");
            } else {
                assert_eq!(found(bytes), None, "{said}");
            }
        }
    }

    #[test]
    fn every_kind_is_known_by_its_media_type() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::of_media_type(kind.media_type()), Some(*kind));
        }
    }
}
