#include "desktop/surface.hpp"

#include "desktop/display_errors.hpp"
#include "desktop/pixel_format.hpp"

#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <vector>

namespace unknot {
/// What the display reads from: its image of one size.
class Surface::Sheet {
public:
    Sheet(const Surface& surface, int width, int height, bool shared) : m_display(surface.m_display) {
        const auto w = static_cast<unsigned>(width), h = static_cast<unsigned>(height);
        if (shared) {
            m_image = XShmCreateImage(m_display, surface.m_visual, static_cast<unsigned>(surface.m_depth), ZPixmap,
                                      nullptr, &m_segment, w, h);
            m_shared = m_image && share();
            if (m_image && !m_shared) {
                XDestroyImage(m_image);
                m_image = nullptr;
            }
        }
        if (m_image) return;
        m_image = XCreateImage(m_display, surface.m_visual, static_cast<unsigned>(surface.m_depth), ZPixmap, 0, nullptr,
                               w, h, 32, 0);
        if (!m_image) return;
        m_bytes.resize(bytesOf(*m_image));
        m_image->data = m_bytes.data();
    }

    ~Sheet() {
        if (m_shared) {
            XShmDetach(m_display, &m_segment);
            XSync(m_display, False);
            shmdt(m_segment.shmaddr);
        }
        if (!m_image) return;
        m_image->data = nullptr;
        XDestroyImage(m_image);
    }

    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    bool isOf(const Pixels& pixels) const {
        return m_image && m_image->width == pixels.width && m_image->height == pixels.height;
    }
    bool isShared() const { return m_shared; }

    void show(const Pixels& pixels, Window window, GC context) {
        if (!m_image) return;
        write(pixels, *m_image);
        const auto width = static_cast<unsigned>(pixels.width), height = static_cast<unsigned>(pixels.height);
        if (m_shared)
            XShmPutImage(m_display, window, context, m_image, 0, 0, 0, 0, width, height, False);
        else
            XPutImage(m_display, window, context, m_image, 0, 0, 0, 0, width, height);
        // Until the display has read it, it is not to be written to again.
        XSync(m_display, False);
    }

private:
    static std::size_t bytesOf(const XImage& image) {
        return static_cast<std::size_t>(image.bytes_per_line) * static_cast<std::size_t>(image.height);
    }

    bool share() {
        m_segment.shmid = shmget(IPC_PRIVATE, bytesOf(*m_image), IPC_CREAT | 0600);
        if (m_segment.shmid < 0) return false;
        void* memory = shmat(m_segment.shmid, nullptr, 0);
        const bool here = memory != reinterpret_cast<void*>(-1); // NOLINT: so the system says that it failed.
        m_segment.shmaddr = m_image->data = here ? static_cast<char*>(memory) : nullptr;
        m_segment.readOnly = True;
        const bool there = here && attached();
        // It goes when both have let go of it, however this program ends.
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
        if (here && !there) {
            shmdt(memory);
            m_image->data = nullptr;
        }
        return there;
    }

    // A display on another machine refuses memory that is offered to it.
    bool attached() {
        const DisplayErrors errors(m_display);
        XShmAttach(m_display, &m_segment);
        return !errors.any();
    }

    Display* m_display;
    XImage* m_image = nullptr;
    XShmSegmentInfo m_segment{};
    bool m_shared = false;
    std::vector<char> m_bytes; ///< Where nothing is shared.
};

Surface::Surface(Display* display, Window window, Visual* visual, int depth)
    : m_display(display), m_window(window), m_visual(visual), m_depth(depth),
      m_context(XCreateGC(display, window, 0, nullptr)), m_shares(XShmQueryExtension(display)) {}

Surface::~Surface() { XFreeGC(m_display, m_context); }

void Surface::show(const Pixels& pixels) {
    if (pixels.colors.empty()) return;
    if (!m_sheet || !m_sheet->isOf(pixels)) {
        m_sheet = std::make_unique<Sheet>(*this, pixels.width, pixels.height, m_shares);
        m_shares = m_sheet->isShared();
    }
    m_sheet->show(pixels, m_window, m_context);
}

} // namespace unknot
