//! Files as people send them: a photograph with where it was taken, and others.

use image::{ExtendedColorType, Rgb, RgbImage, codecs::jpeg::JpegEncoder};

/// What stands in the photograph as the name of the camera: a marker.
pub const CAMERA: &str = "ZQCAMERAQZ";

/// A photograph as a telephone takes it, lying on its side: red above, blue below once it is turned upright. It says where it
/// was taken.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let picture =
        RgbImage::from_fn(
            width,
            height,
            |x, _| if x < width / 2 { Rgb([230, 20, 20]) } else { Rgb([20, 20, 230]) },
        );
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 90)
        .encode(&picture, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    let exif = exif();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, &exif, &jpeg[2..]].concat()
}

/// EXIF: turned by a quarter (6), the camera, and 52° 57′ north.
fn exif() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let camera = format!("{CAMERA}\0");
    let (after_ifd0, camera_length) = (8 + 2 + 3 * 12 + 4, u32::try_from(camera.len()).unwrap());
    let gps_at = after_ifd0 + camera_length;
    let degrees_at = gps_at + 2 + 2 * 12 + 4;
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend(3_u16.to_be_bytes());
    tiff.extend(entry(0x0110, 2, camera_length, after_ifd0.to_be_bytes()));
    tiff.extend(entry(0x0112, 3, 1, [0, 6, 0, 0]));
    tiff.extend(entry(0x8825, 4, 1, gps_at.to_be_bytes()));
    tiff.extend(0_u32.to_be_bytes());
    tiff.extend(camera.as_bytes());
    tiff.extend(2_u16.to_be_bytes());
    tiff.extend(entry(1, 2, 2, *b"N\0\0\0"));
    tiff.extend(entry(2, 5, 3, degrees_at.to_be_bytes()));
    tiff.extend(0_u32.to_be_bytes());
    for number in [52_u32, 1, 57, 1, 0, 1] {
        tiff.extend(number.to_be_bytes());
    }
    [b"Exif\0\0".to_vec(), tiff].concat()
}

/// A PDF, more or less.
pub fn pdf(words: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{words}\n%%EOF\n").into_bytes()
}
