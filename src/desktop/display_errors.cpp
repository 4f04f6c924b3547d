#include "desktop/display_errors.hpp"

namespace unknot {
namespace {

// The library tells a plain function, and nobody else.
int errors = 0;

int noteError(Display*, XErrorEvent*) {
    ++errors;
    return 0;
}

} // namespace

DisplayErrors::DisplayErrors(Display* display) : m_display(display) {
    // What comes of earlier requests is no matter of this one.
    XSync(display, False);
    m_countBefore = errors;
    m_before = XSetErrorHandler(noteError);
}

DisplayErrors::~DisplayErrors() {
    XSync(m_display, False);
    XSetErrorHandler(m_before);
}

bool DisplayErrors::any() const {
    XSync(m_display, False);
    return errors != m_countBefore;
}

} // namespace unknot
