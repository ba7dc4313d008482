//! A copy of a picture for everyday viewing: upright, no larger than a screen, and a picture only. What a camera writes into
//! a file, such as where it was taken, stays in the sealed original.

use std::io::Cursor;

use entity::fault::{Attempting, Fault};
use image::{
    DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, Rgba, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};

/// The longest side of a copy, in pixels.
const LONGEST_SIDE: u32 = 2000;
/// How many pixels a picture may have. Telephones take up to fifty million at once.
const MOST_PIXELS: u64 = 64_000_000;
/// How long a side may be: making a very long and thin picture smaller takes memory by its length.
const MOST_SIDE: u32 = 20_000;
/// How much memory reading one may take.
const MOST_MEMORY: u64 = 320_000_000;
/// How good a copy is, of 100.
const QUALITY: u8 = 82;

/// Makes a copy; none of what is no picture, or one that would take too much memory.
///
/// # Errors
/// When the copy can't be written.
pub fn of(picture: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
    let Some(mut read) = read(picture) else { return Ok(None) };
    if read.width() > LONGEST_SIDE || read.height() > LONGEST_SIDE {
        read = read.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle);
    }
    let mut copy = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut copy, QUALITY);
    on_white(read).write_with_encoder(encoder).attempting("writing a copy of a picture")?;
    Ok(Some(copy))
}

/// The picture, upright.
fn read(picture: &[u8]) -> Option<DynamicImage> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_SIDE), Some(MOST_SIDE));
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return None;
    }
    let orientation = decoder.orientation().ok();
    let mut read = DynamicImage::from_decoder(decoder).ok()?;
    if let Some(orientation) = orientation {
        read.apply_orientation(orientation);
    }
    Some(read)
}

/// A JPEG has no parts that can be seen through: they are white, as on paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let Rgba([red, green, blue, alpha]) = *picture.get_pixel(x, y);
        let over = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}
