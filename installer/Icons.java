import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Draws the icon, a track that branches off, as PNG (Linux), ICO (Windows) and ICNS (macOS): `java installer/Icons.java installer`.
/// The same drawing stands in `wissel.svg`.
void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    Files.write(folder.resolve("linux/wissel.png"), png(256));
    Files.write(folder.resolve("wissel.ico"), ico(List.of(16, 24, 32, 48, 64, 256)));
    Files.write(folder.resolve("wissel.icns"), icns());
}

byte[] png(int size) throws IOException {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / 256.0, size / 256.0);
    draw(pen);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
}

void draw(Graphics2D pen) {
    pen.setPaint(new GradientPaint(0, 8, new Color(0x1E4A72), 0, 248, new Color(0x12304D)));
    pen.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 104, 104));
    pen.setColor(new Color(0x3C658A));
    pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int y : new int[] {176, 216}) {
        pen.draw(new Line2D.Double(60, y, 132, y));
    }
    for (int y : new int[] {48, 88}) {
        pen.draw(new Line2D.Double(60, y, 204, y));
    }
    pen.draw(new Line2D.Double(60, 132, 180, 132));
    pen.setStroke(new BasicStroke(24, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(new Color(0xFFB454));
    pen.draw(new CubicCurve2D.Double(96, 204, 96, 124, 168, 136, 168, 32));
    pen.setColor(new Color(0xF4F7FA));
    pen.draw(new Line2D.Double(96, 224, 96, 32));
}

/// A directory of pictures, each a PNG.
byte[] ico(List<Integer> sizes) throws IOException {
    var pictures = new ByteArrayOutputStream();
    var directory = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
    for (int size : sizes) {
        var png = png(size);
        directory.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                .putInt(png.length).putInt(directory.capacity() + pictures.size());
        pictures.writeBytes(png);
    }
    return joined(directory.array(), pictures.toByteArray());
}

byte[] icns() throws IOException {
    var parts = joined(part("ic07", png(128)), part("ic08", png(256)), part("ic09", png(512)));
    return part("icns", parts);
}

byte[] part(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(8 + content.length).put(content).array();
}

byte[] joined(byte[]... parts) {
    var all = ByteBuffer.allocate(Stream.of(parts).mapToInt(part -> part.length).sum());
    Stream.of(parts).forEach(all::put);
    return all.array();
}
