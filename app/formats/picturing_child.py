"""The child process that makes pictures of a text's pages, as the PDF has them."""

from app.child import serve
from app.formats.typesetting_child import pictured

if __name__ == "__main__":
    serve(pictured)
