#include "raster/svg_reader.hpp"

#include "base/system/thread_left_behind.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <dlfcn.h>
#include <future>
#include <librsvg/rsvg.h>
#include <memory>
#include <string>
#include <thread>

namespace unknot {
namespace {

// In bytes. A drawing for a screen takes less than 200 KB; a larger one could take seconds.
constexpr std::size_t largestFile = std::size_t{2} << 20;

// The main thread and that of the first picture may draw. A third drawing means that an earlier one does not end.
constexpr int mostAtATime = 2;

template <typename Function>
void find(void* library, const char* name, Function*& function, bool& isWhole) {
    function = reinterpret_cast<Function*>(dlsym(library, name));
    isWhole = isWhole && function;
}

/// The functions of librsvg, and those of cairo and GLib that it brings.
struct Renderer {
    decltype(&rsvg_handle_new_from_data) open = nullptr;
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) sizeInPixels = nullptr;
    decltype(&rsvg_handle_get_intrinsic_dimensions) dimensions = nullptr;
    decltype(&rsvg_handle_get_geometry_for_element) geometry = nullptr;
    decltype(&rsvg_handle_render_document) render = nullptr;
    decltype(&g_object_unref) release = nullptr;
    decltype(&cairo_image_surface_create) makeSurface = nullptr;
    decltype(&cairo_image_surface_get_data) pixelsOf = nullptr;
    decltype(&cairo_image_surface_get_stride) rowLengthOf = nullptr;
    decltype(&cairo_surface_flush) flush = nullptr;
    decltype(&cairo_surface_destroy) destroySurface = nullptr;
    decltype(&cairo_create) makeContext = nullptr;
    decltype(&cairo_status) status = nullptr;
    decltype(&cairo_destroy) destroyContext = nullptr;
    bool isWhole = false; ///< False if the library or a function is missing, as in versions before 2.52.

    // The libraries stay loaded until the program ends.
    Renderer() {
        void* library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL);
        if (!library) return;
        isWhole = true;
        find(library, "rsvg_handle_new_from_data", open, isWhole);
        find(library, "rsvg_handle_get_intrinsic_size_in_pixels", sizeInPixels, isWhole);
        find(library, "rsvg_handle_get_intrinsic_dimensions", dimensions, isWhole);
        find(library, "rsvg_handle_get_geometry_for_element", geometry, isWhole);
        find(library, "rsvg_handle_render_document", render, isWhole);
        find(library, "g_object_unref", release, isWhole);
        find(library, "cairo_image_surface_create", makeSurface, isWhole);
        find(library, "cairo_image_surface_get_data", pixelsOf, isWhole);
        find(library, "cairo_image_surface_get_stride", rowLengthOf, isWhole);
        find(library, "cairo_surface_flush", flush, isWhole);
        find(library, "cairo_surface_destroy", destroySurface, isWhole);
        find(library, "cairo_create", makeContext, isWhole);
        find(library, "cairo_status", status, isWhole);
        find(library, "cairo_destroy", destroyContext, isWhole);
    }
};

const Renderer& renderer() {
    static const Renderer loaded;
    return loaded;
}

using Drawing = std::unique_ptr<RsvgHandle, void (*)(RsvgHandle*)>;
using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

struct Sides {
    double width = 0, height = 0;
    bool isSound() const { return std::isfinite(width / height) && width > 0 && height > 0; }
};

/// Its own size, else that of its view box, else that of the drawn shapes.
Sides sidesOf(RsvgHandle* drawing) {
    Sides sides;
    if (renderer().sizeInPixels(drawing, &sides.width, &sides.height)) return sides;
    gboolean hasWidth = 0, hasHeight = 0, hasViewBox = 0;
    RsvgLength width{}, height{};
    RsvgRectangle box{};
    renderer().dimensions(drawing, &hasWidth, &width, &hasHeight, &height, &hasViewBox, &box);
    sides = {box.width, box.height};
    if (hasViewBox && sides.isSound()) return sides;
    if (!renderer().geometry(drawing, nullptr, &box, nullptr, nullptr)) return {};
    return {box.width, box.height};
}

/// Cairo's pixels are premultiplied, and their bytes lie in the order of the machine's numbers.
Bitmap straight(cairo_surface_t* surface, int width, int height) {
    Bitmap bitmap{width, height, {}};
    renderer().flush(surface);
    const unsigned char* row = renderer().pixelsOf(surface);
    for (int y = 0; y < height; ++y, row += renderer().rowLengthOf(surface)) {
        const auto* pixels = reinterpret_cast<const std::uint32_t*>(row); // Cairo aligns its rows.
        for (int x = 0; x < width; ++x) {
            const std::uint32_t pixel = pixels[x], alpha = pixel >> 24;
            for (const unsigned shift : {16U, 8U, 0U}) {
                const std::uint32_t part = pixel >> shift & 255;
                const std::uint32_t whole = alpha == 0 ? 0 : std::min(255U, (part * 255 + alpha / 2) / alpha);
                bitmap.bytes.push_back(static_cast<std::uint8_t>(whole));
            }
            bitmap.bytes.push_back(static_cast<std::uint8_t>(alpha));
        }
    }
    return bitmap;
}

Result<Bitmap> render(std::string_view bytes, int longest) {
    const Renderer& rsvg = renderer();
    // Without a base URL, which we do not give, librsvg opens no other file.
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const Drawing drawing(rsvg.open(data, bytes.size(), nullptr), [](RsvgHandle* each) { renderer().release(each); });
    if (!drawing) return Fault("is damaged");
    const Sides sides = sidesOf(drawing.get());
    if (!sides.isSound()) return Fault("has no size");
    const double factor = longest / std::max(sides.width, sides.height);
    const int width = std::max(1, static_cast<int>(std::lround(sides.width * factor)));
    const int height = std::max(1, static_cast<int>(std::lround(sides.height * factor)));
    const Surface surface(rsvg.makeSurface(CAIRO_FORMAT_ARGB32, width, height), rsvg.destroySurface);
    const Context context(rsvg.makeContext(surface.get()), rsvg.destroyContext);
    const RsvgRectangle whole{0, 0, double(width), double(height)};
    if (!rsvg.render(drawing.get(), context.get(), &whole, nullptr) ||
        rsvg.status(context.get()) != CAIRO_STATUS_SUCCESS)
        return Fault("cannot be drawn");
    return straight(surface.get(), width, height);
}

} // namespace

bool isSvg(std::string_view bytes) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] != '<') return false;
    return bytes.find("<svg") != std::string_view::npos || bytes.find(":svg") != std::string_view::npos;
}

Result<Bitmap> readSvg(std::string_view bytes, int longest, std::chrono::milliseconds patience) {
    if (bytes.size() > largestFile) return Fault("is an SVG picture of more than 2 MiB");
    if (!renderer().isWhole) return Fault("is an SVG picture, which needs the library librsvg 2.52 or later");
    static std::atomic<int> running = 0;
    if (++running > mostAtATime) {
        --running;
        return Fault("cannot be drawn, because other SVG pictures take too long");
    }
    std::packaged_task<Result<Bitmap>()> task([file = std::string(bytes), longest] {
        Result<Bitmap> bitmap = render(file, longest);
        --running;
        return bitmap;
    });
    std::future<Result<Bitmap>> result = task.get_future();
    std::thread thread(std::move(task));
    if (result.wait_for(patience) == std::future_status::ready) {
        thread.join();
        return result.get();
    }
    noteThreadLeftBehind();
    thread.detach();
    return Fault("takes too long to draw");
}

} // namespace unknot
